/** The packed extension in a clean profile, and the workbench of a person who has just installed it. */
import assert from 'node:assert/strict';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium, launchBrowser } from '../support/browser.js';
import { serverHost, whatToInstall } from './host/choose.js';
import { type EditorServer, type Installation, manageExtension, startEditorServer } from './host/editor-server.js';
import type { EditorVersion } from './host/versions.js';
import { makeProfile, type Profile } from './profile.js';
import { Workbench } from './workbench.js';

interface InstalledOptions {
  readonly version: EditorVersion;
  /** Folder of the pictures. */
  readonly pictures: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Puts cables into the folder that is opened, beside the examples. */
  readonly prepare: (profile: Profile) => Promise<unknown>;
}

interface Parts {
  readonly description: string;
  readonly profile: Profile;
  readonly installation: Installation;
  readonly server: EditorServer;
  readonly browser: Browser;
  readonly workbench: Workbench;
}

export class InstalledEditor {
  readonly workbench: Workbench;
  readonly installation: Installation;
  /** Host and version in words. */
  readonly description: string;
  private readonly parts: Parts;

  private constructor(parts: Parts) {
    this.parts = parts;
    ({ workbench: this.workbench, installation: this.installation, description: this.description } = parts);
  }

  static async start(options: InstalledOptions): Promise<InstalledEditor> {
    const { version, pictures, settings, prepare, viewport = { width: 1280, height: 800 } } = options;
    const host = await serverHost(version);
    const chromium = findChromium();
    if (!host || chromium === undefined) throw new Error(`There is no browser. ${whatToInstall}`);
    const profile = await makeProfile(settings);
    const installation = { ...profile, installation: host.installation };
    await prepare(profile);
    const installed = await manageExtension(installation, '--install-extension', [
      path.resolve('dist/cable-lint.vsix'),
    ]);
    assert.match(installed, /successfully installed/);
    const server = await startEditorServer({ ...installation, testDriver: false });
    const browser = await launchBrowser(chromium);
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(40_000);
    const workbench = new Workbench(page, path.resolve(pictures));
    await workbench.start(server.authority, profile.drafts);
    return new InstalledEditor({ description: host.description, profile, installation, server, browser, workbench });
  }

  /** A cable in the folder that is open. */
  file(name: string): string {
    return cableIn(this.parts.profile, name);
  }

  async end(): Promise<void> {
    await this.parts.browser.close();
    await this.parts.server.stop();
    await this.parts.profile.remove();
  }
}

/** A cable in the folder of a profile. */
export function cableIn({ drafts }: Profile, name: string): string {
  return path.join(drafts, `${name}.cable`);
}
