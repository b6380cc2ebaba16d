import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PluginOption, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

const PAGES = 'src/main/java';
const EVERY_PAGE = resolve('frontend/generated/flow/generated-flow-imports.js');
const ICONS = '@vaadin/icons/vaadin-iconset.js';

/** Vaadin's set has more than six hundred icons; the browser gets those that a page names. */
function iconsThatAreUsed(): PluginOption {
  return {
    name: 'icons-that-are-used',
    transform(code, id) {
      if (!id.endsWith(ICONS)) {
        return null;
      }
      const wanted = iconsNamed();
      const kept = new Set<string>();
      const thinned = code.replace(/<g id="vaadin:([a-z0-9-]+)">.*?<\/g>\n/gs, (icon, name: string) => {
        kept.add(name);
        return wanted.has(name) ? icon : '';
      });
      const unknown = [...wanted].filter((name) => !kept.has(name));
      if (unknown.length > 0) {
        this.error(`No such icons in ${ICONS}: ${unknown.join(', ')}`);
      }
      return { code: thinned, map: null };
    },
  };
}

function iconsNamed(): Set<string> {
  const names = readdirSync(PAGES, { recursive: true, withFileTypes: true })
    .filter((file) => file.name.endsWith('.java'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .flatMap((source) => [...source.matchAll(/\bVaadinIcon\.([A-Z0-9_]+)/g)])
    .map(([, name]) => name.toLowerCase().replaceAll('_', '-'));
  return new Set(names);
}

type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** What every page needs travels in one file: each one more costs a round trip on a slow line. */
function sharedByAllPages() {
  let needed: Set<string> | undefined;
  return (id: string, modules: Modules): string | null => {
    needed ??= reachable(EVERY_PAGE, modules);
    return needed.has(id) ? 'every-page' : null;
  };
}

function reachable(from: string, modules: Modules): Set<string> {
  const found = new Set([from]);
  for (const id of found) {
    modules.getModuleInfo(id)?.importedIds.forEach((next) => found.add(next));
  }
  return found;
}

const customConfig: UserConfigFn = () => ({
  plugins: [iconsThatAreUsed()],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: sharedByAllPages() }] },
      },
    },
  },
});

export default overrideVaadinConfig(customConfig);
