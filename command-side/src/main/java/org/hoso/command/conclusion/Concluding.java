package org.hoso.command.conclusion;

import org.hoso.cases.Conclusion;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Concluding {
    private Concluding() {}

    public static Decision decide(Conclusion.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Conclusion.RequestConclusion c -> throw new UnsupportedOperationException("RequestConclusion");
            case Conclusion.GiveConclusion c -> throw new UnsupportedOperationException("GiveConclusion");
        }
    }
}
