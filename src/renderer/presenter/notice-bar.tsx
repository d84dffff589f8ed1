import type { Notice } from "../../wire/surroundings.ts";
import { useLanguage } from "../language/language.tsx";

export function NoticeBar({ notices }: { notices: Notice[] }) {
  const language = useLanguage();
  return (
    <div className="notices" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice.id} className="notice" data-tone={notice.tone}>
          {notice.text[language]}
        </p>
      ))}
    </div>
  );
}
