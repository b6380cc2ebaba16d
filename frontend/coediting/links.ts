import { Link } from '@tiptap/extension-link';

/** An address as a link may have it; null for one that could run something, or that says nothing. */
export function safeAddress(written: string): string | null {
  // What browsers leave out of an address hides nothing here.
  const address = written.replace(/[\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\u3000\ufeff]/g, '');
  if (/^(https?:\/\/|mailto:)./i.test(address)) {
    return address;
  }
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) {
    return `mailto:${address}`;
  }
  return /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(address) && !address.includes('@') ? `https://${address}` : null;
}

export const SafeLink = Link.configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: (address) => /^(https?:\/\/|mailto:)/i.test(address) && safeAddress(address) !== null,
  HTMLAttributes: { target: '_blank', rel: 'noopener noreferrer nofollow' },
});
