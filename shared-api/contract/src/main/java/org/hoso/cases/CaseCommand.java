package org.hoso.cases;

/** Everything that can be asked of a case, in the order of its life. The permits list is the menu. */
public sealed interface CaseCommand extends Request
        permits Report.Command,
                Evidence.Command,
                Classification.Command,
                Coordination.Command,
                Conclusion.Command,
                Subject.Command,
                PlatformNotice.Command,
                Removal.Command,
                Blocking.Command,
                Orders.Command,
                Sanction.Command,
                Appeal.Command,
                Clocks.Command,
                Correction.Command,
                Merging.Command,
                Closing.Command,
                Erasure.Command {
    CaseId caseId();
}
