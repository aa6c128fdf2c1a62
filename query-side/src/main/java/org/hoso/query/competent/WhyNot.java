package org.hoso.query.competent;

import java.time.LocalDate;
import java.util.List;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.query.wording.BodyName;
import org.hoso.query.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is, or is not, with a body.
 *
 * @param accountable the body that answers for it
 * @param itsTurn     whether the case waits for this body on any of its tracks
 * @param sentence    the same as all sentences of the powers, after whose turn it is
 */
record WhyNot(
        CaseId caseId,
        @Nullable CaseNumber caseNumber,
        LocalDate on,
        BodyName body,
        @Nullable AccountableBody accountable,
        boolean itsTurn,
        Area area,
        List<PowerReason> powers,
        Sentence sentence,
        Rule rule) {}
