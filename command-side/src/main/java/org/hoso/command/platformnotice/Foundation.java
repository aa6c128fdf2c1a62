package org.hoso.command.platformnotice;

import org.hoso.cases.Conclusion.Finding;
import org.hoso.cases.PlatformNotice.NotifyPlatform;
import org.hoso.cases.Refusal;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Conclusions;
import org.hoso.command.casefile.Decision;
import org.hoso.law.Mandate;
import org.jspecify.annotations.Nullable;

/**
 * What a notice rests on: a violation, found by classification or by conclusion and denied by neither (decision 0225); and where another body asked than the one
 * that sends, that body's conclusion enclosed (ND 342/2025 Art 18.1). A body that asks by a power of its own needs none
 * (process.md section 5; decision 0168).
 */
final class Foundation {
    private Foundation() {}

    static @Nullable Decision refuse(NotifyPlatform c, Mandate mandate, CaseFile file) {
        if (file.assessment().denied()) return Decision.refuse(Refusal.NO_VIOLATION_FOUND);
        if (!file.assessment().violation()) return Decision.refuse(Refusal.NOT_A_VIOLATION);
        if (c.conclusionId() == null)
            return file.lead().accountable(c.by()) || RemovalPower.itsOwn(mandate)
                    ? null
                    : Decision.refuse(Refusal.CONCLUSION_REQUIRED);
        Conclusions.Given enclosed = file.conclusions().given().get(c.conclusionId());
        if (enclosed == null || enclosed.finding() == Finding.NO_VIOLATION)
            return Decision.refuse(Refusal.CONCLUSION_REQUIRED);
        return c.at().isBefore(file.journal().broughtIn(c.conclusionId()))
                ? Decision.refuse(Refusal.BEFORE_ITS_CAUSE)
                : null;
    }
}
