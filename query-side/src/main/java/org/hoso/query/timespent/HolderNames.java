package org.hoso.query.timespent;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.hoso.query.timespent.CaseTime.Share;
import org.hoso.query.wording.BodyName;
import org.hoso.query.wording.Sentence;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.jspecify.annotations.Nullable;

/** What holders are called, in both languages. */
final class HolderNames {
    private final Texts texts = Texts.of("timespent");
    private final Supplier<Law> law;

    HolderNames(Supplier<Law> law) {
        this.law = law;
    }

    /** @param day whose names of bodies count */
    Share share(TimeHolder holder, @Nullable String code, long milliseconds, LocalDate day) {
        if (holder == TimeHolder.AGENCY && code != null) {
            BodyName body = BodyName.of(code, day, law.get().agencies());
            return new Share(holder, code, body.nameVi(), body.nameEn(), milliseconds);
        }
        if (holder == TimeHolder.PLATFORM && code != null) {
            Platform found = law.get().platforms().find(code).orElse(null);
            return found == null
                    ? new Share(holder, code, null, null, milliseconds)
                    : new Share(holder, code, found.vi(), found.name(), milliseconds);
        }
        Sentence said = said("holder." + holder.code());
        return new Share(holder, null, said.vi(), said.en(), milliseconds);
    }

    /** Over which cases a sum runs. */
    Sentence scope() {
        return said("scope");
    }

    private Sentence said(String key) {
        return new Sentence(texts.text(Language.VI, key, Map.of()), texts.text(Language.EN, key, Map.of()));
    }
}
