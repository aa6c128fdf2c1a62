package org.hoso.command.correction;

import org.hoso.cases.Correction;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Correcting {
    private Correcting() {}

    public static Decision decide(Correction.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Correction.CorrectRecord c -> throw new UnsupportedOperationException("CorrectRecord");
        }
    }
}
