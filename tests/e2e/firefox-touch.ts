import type {Page} from '@playwright/test';
import type {Point} from './point';

/** The session in which Playwright speaks WebDriver BiDi with one page of Firefox. */
interface BidiSession {
  readonly sessionId: string;
  send(method: string, params: object): Promise<unknown>;
}

/**
 * Lets a finger go from one point to the next in Firefox, and lifts it at the last. Playwright 1.64 drops touches there
 * without a word, while the protocol that it speaks has them: so its own session is asked.
 */
export async function touchInFirefox(page: Page, points: readonly Point[]): Promise<void> {
  const [first, ...further] = points.map(({x, y}) => ({x: Math.round(x), y: Math.round(y)}));
  const session = sessionOf(page);
  await session.send('input.performActions', {
    context: session.sessionId,
    actions: [
      {
        type: 'pointer',
        id: 'finger',
        parameters: {pointerType: 'touch'},
        actions: [
          {type: 'pointerMove', ...first},
          {type: 'pointerDown', button: 0},
          ...further.map((point) => ({type: 'pointerMove', ...point, duration: 16})),
          {type: 'pointerUp', button: 0},
        ],
      },
    ],
  });
}

/** Playwright's types do not know the inner side of a page, which runs in this same process. */
function sessionOf(page: Page): BidiSession {
  const {_connection: connection} = page as unknown as {
    _connection?: {toImpl?: (page: Page) => {delegate?: {_session?: BidiSession}}};
  };
  const session = connection?.toImpl?.(page).delegate?._session;
  if (session === undefined) throw new Error('This version of Playwright keeps its session elsewhere.');
  return session;
}
