import { describe, expect, it } from 'vitest';
import type { FromBrowser } from '../messages';
import { Requests } from '../requests';
import { NotAnswered } from '../session';

function requests() {
  const sent: FromBrowser[] = [];
  const line = { open: true };
  const asking = new Requests((message) => line.open && sent.push(message) > 0);
  return { sent, line, asking };
}

describe('questions to the server', () => {
  it('are asked one after the other and get each its answer', async () => {
    const { sent, asking } = requests();
    const first = asking.ask({ type: 'people', text: 'a' });
    const second = asking.ask({ type: 'people', text: 'an' });
    expect(sent).toEqual([{ type: 'people', text: 'a', request: 1 }]);
    asking.answered({ type: 'people', request: 1, people: [] });
    expect(sent.at(-1)).toEqual({ type: 'people', text: 'an', request: 2 });
    asking.answered({ type: 'people', request: 2, people: [{ id: '1', name: 'Ana', organisation: '' }] });
    expect((await first).people).toEqual([]);
    expect((await second).people[0].name).toBe('Ana');
  });

  it('fail with the server’s reason, or because there is no connection', async () => {
    const { line, asking } = requests();
    const refused = asking.ask({ type: 'history' });
    asking.answered({ type: 'refused', code: 'not-allowed', request: 1 });
    await expect(refused).rejects.toEqual(new NotAnswered('not-allowed'));
    const broken = asking.ask({ type: 'history' });
    asking.giveUp();
    await expect(broken).rejects.toEqual(new NotAnswered('offline'));
    line.open = false;
    await expect(asking.ask({ type: 'authors' })).rejects.toEqual(new NotAnswered('offline'));
  });

  it('leave alone what answers none', () => {
    const { asking } = requests();
    expect(asking.answered({ type: 'pong' })).toBe(false);
    expect(asking.answered({ type: 'refused', code: 'too-fast', ref: 'x' })).toBe(false);
  });
});
