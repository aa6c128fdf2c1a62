package org.hoso.command.casefile;

import org.hoso.cases.Appeal;

/** What the events of this step do to the file. */
final class AppealFolding {
    private AppealFolding() {}

    static CaseFile fold(CaseFile file, Appeal.Event event) {
        return switch (event) {
            case Appeal.AppealFiled e -> file;
            case Appeal.AppealAccepted e -> file;
            case Appeal.AppealRefused e -> file;
            case Appeal.ExecutionSuspended e -> file;
            case Appeal.SuspensionLifted e -> file;
            case Appeal.DialogueHeld e -> file;
            case Appeal.AppealWithdrawn e -> file;
            case Appeal.AppealDecided e -> file;
            case Appeal.AppealDecisionServed e -> file;
            case Appeal.LawsuitFiled e -> file;
            case Appeal.JudgmentRecorded e -> file;
            case Appeal.ConsequenceSettled e -> file;
            case Appeal.ConsequenceWaived e -> file;
        };
    }
}
