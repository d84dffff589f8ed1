import { hallView, type HallView } from "./hall.ts";
import { moderatorView, type ModeratorView } from "./moderator-view.ts";
import { phoneView, type PhoneView } from "./phone-view.ts";
import { presenterView, type PresenterView } from "./presenter-view.ts";
import { remoteView, type RemoteView } from "./remote-view.ts";
import type { Session } from "./session.ts";

type Views = {
  presenter: PresenterView;
  projector: HallView;
  kiosk: HallView;
  phone: PhoneView;
  remote: RemoteView;
  moderator: ModeratorView;
};
export type ViewRole = keyof Views;
export type ViewFor<R extends ViewRole> = Views[R];

const views: { [R in ViewRole]: (session: Session) => Views[R] } = {
  presenter: presenterView,
  projector: hallView,
  kiosk: hallView,
  phone: phoneView,
  remote: remoteView,
  moderator: moderatorView,
};

/** The only source of what any window or phone is sent of a session. */
export function viewFor<R extends ViewRole>(role: R, session: Session): ViewFor<R> {
  return views[role](session);
}
