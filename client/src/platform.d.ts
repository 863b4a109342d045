/** What every platform of the editor has, Node and browsers alike; the compiler knows neither here. */
declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare const crypto: { randomUUID(): string };
