package org.hoso.command.classification;

import org.hoso.cases.Classification;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class Classifying {
    private Classifying() {}

    public static Decision decide(Classification.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Classification.SuggestClassification c ->
                throw new UnsupportedOperationException("SuggestClassification");
            case Classification.ClassifyViolation c -> throw new UnsupportedOperationException("ClassifyViolation");
            case Classification.CorrectClassification c ->
                throw new UnsupportedOperationException("CorrectClassification");
        }
    }
}
