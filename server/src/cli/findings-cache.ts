/** Findings of earlier runs, by the text, the configuration and the version of Cable Lint. Whatever goes wrong here only costs time. */
import { Buffer } from 'node:buffer';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ResolvedConfig } from '../core/lint/config/config.js';
import type { Finding } from '../core/lint/finding.js';
import type { Profile } from '../core/syntax/types.js';
import { cacheFolder } from '../host/cache-folder.js';
import type { Host } from '../host/host.js';
import { version } from '../host/version.js';
import type { Sha256 } from '../report/sha256.js';

/** What is kept of one text. */
export interface KeptFindings {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
}

/** Versions and configurations that nobody used for so long are dropped. */
const longestKept = 30 * 24 * 60 * 60 * 1000;

/** The engine itself: its hash tells builds of one version apart. */
const engine = join(import.meta.dirname, 'core.cjs');

/** A folder with a file for each text, below one for each configuration. Only its owner may read it: findings quote cables. */
export class FindingsCache {
  private readonly folder: string | undefined;
  private readonly keys = new Map<ResolvedConfig, string>();
  private readonly sha256: Sha256;
  private readonly build: string;
  private written = 0;

  /** In `folder`, or in the user's folder for what can be made again. `known` is what findings hang on beside the text. */
  constructor(host: Host, folder: string | undefined, { sha256, known }: { sha256: Sha256; known: string }) {
    this.sha256 = sha256;
    this.build = sha256(`${version} ${process.version} ${textOf(engine) ?? ''} ${known}`, 'hex');
    const usual = cacheFolder(host.environment, process.platform, 'cable-lint-findings');
    this.folder = folder === undefined ? usual : resolve(host.cwd, folder);
  }

  get(config: ResolvedConfig, text: string): KeptFindings | undefined {
    const kept = this.folder === undefined ? undefined : textOf(this.fileOf(this.folder, config, text));
    if (kept === undefined) return undefined;
    try {
      const value = JSON.parse(kept) as KeptFindings;
      return Array.isArray(value.findings) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  put(config: ResolvedConfig, text: string, kept: KeptFindings): void {
    if (this.folder === undefined) return;
    const file = this.fileOf(this.folder, config, text);
    // Two threads may have found the same text.
    const temporary = `${file}.${String(process.pid)}-${Math.random().toString(36).slice(2, 10)}.tmp`;
    try {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      if (this.written++ === 0) dropOld(this.folder);
      writeFileSync(temporary, JSON.stringify(kept), { mode: 0o600 });
      renameSync(temporary, file);
    } catch {
      remove(temporary);
    }
  }

  private fileOf(folder: string, config: ResolvedConfig, text: string): string {
    // Code units, not UTF-8: two lone surrogates are two texts.
    const name = this.sha256(Buffer.from(text, 'utf16le'), 'hex');
    return join(folder, this.keyOf(config), name.slice(0, 2), `${name.slice(2)}.json`);
  }

  private keyOf(config: ResolvedConfig): string {
    const { profile, preset, settings, rules } = config;
    const key =
      this.keys.get(config) ??
      this.sha256(this.build + JSON.stringify([profile, preset, settings, [...rules]]), 'hex').slice(0, 16);
    this.keys.set(config, key);
    return key;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it was not written either.
  }
}

function dropOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const below = join(folder, name);
    if (/^[0-9a-f]{16}$/.test(name) && Date.now() - statSync(below).mtimeMs > longestKept)
      rmSync(below, { recursive: true, force: true });
  }
}
