import type { Notice } from "../../wire/surroundings.ts";

export function NoticeBar({ notices }: { notices: Notice[] }) {
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.id} className="notice" data-tone={notice.tone}>
          {notice.text}
        </p>
      ))}
    </div>
  );
}
