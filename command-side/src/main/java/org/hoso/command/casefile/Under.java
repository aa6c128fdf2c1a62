package org.hoso.command.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hoso.cases.CaseId;

/** The cases that go on together with one, also where one of them has taken in others itself. */
public final class Under {
    /** Most that go on under one case: each step asked of it looks at all of them. */
    public static final int MOST = 10;

    private Under() {}

    /** All that go on under a case, each before those that go on under it. */
    public static List<CaseFile> of(CaseFile file, Others others) {
        List<CaseFile> all = new ArrayList<>();
        add(file, others, all);
        return List.copyOf(all);
    }

    private static void add(CaseFile file, Others others, List<CaseFile> all) {
        for (UUID taken : file.merged().taken().keySet()) {
            CaseFile other = others.find(new CaseId(taken)).orElseThrow();
            all.add(other);
            add(other, others, all);
        }
    }

    /** The one that all go on under and all that do, whichever of them is asked. */
    public static List<CaseFile> together(CaseFile file, Others others) {
        CaseFile root = root(file, others);
        List<CaseFile> all = new ArrayList<>(List.of(root));
        add(root, others, all);
        return List.copyOf(all);
    }

    /** The case that all go on under: the file itself where it goes on under none. */
    public static CaseFile root(CaseFile file, Others others) {
        Merged.Other into = file.merged().into();
        return into == null ? file : root(others.find(into.caseId()).orElseThrow(), others);
    }

    public static CaseId id(CaseFile file) {
        return Objects.requireNonNull(file.id());
    }
}
