package org.hoso.query.competent;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose business a case is on a day.
 *
 * @param productField   what it is taken as
 * @param violationTypes what it is classified as
 * @param accountable    the body that answers for it
 * @param area           whether it is known to the reader where it lies
 * @param sentence       who is proposed for each power, and by what
 */
record CompetentAnswer(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        LocalDate on,
        String productField,
        List<String> violationTypes,
        @Nullable AccountableBody accountable,
        Area area,
        List<HeldPower> powers,
        Sentence sentence,
        Rule rule) {}
