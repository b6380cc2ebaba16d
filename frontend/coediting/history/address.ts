const PARAMETER = 'text-version';

/** The address of the page, with a version of its text. */
export function addressOf(version: number, page: string = location.href): string {
  const address = new URL(page);
  address.searchParams.set(PARAMETER, String(version));
  return address.toString();
}

/** The page shows its text again: its address says so too, and the next reload. */
export function leaveVersion(): void {
  const address = new URL(location.href);
  if (address.searchParams.has(PARAMETER)) {
    address.searchParams.delete(PARAMETER);
    window.history.replaceState(window.history.state, '', address);
  }
}

/** Puts the address where one can paste it; false if the browser does not allow it. */
export async function copied(address: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    return false;
  }
}
