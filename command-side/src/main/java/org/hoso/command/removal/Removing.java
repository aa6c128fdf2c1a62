package org.hoso.command.removal;

import org.hoso.cases.Removal;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Removing {
    private Removing() {}

    public static Decision decide(Removal.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Removal.ClaimRemoval c -> throw new UnsupportedOperationException("ClaimRemoval");
            case Removal.CheckRemoval c -> throw new UnsupportedOperationException("CheckRemoval");
            case Removal.ConfirmRemoval c -> throw new UnsupportedOperationException("ConfirmRemoval");
            case Removal.ReportReappearance c -> throw new UnsupportedOperationException("ReportReappearance");
            case Removal.ConfirmRestoration c -> throw new UnsupportedOperationException("ConfirmRestoration");
        }
    }
}
