package org.hoso.query.competent;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoso.cases.AccountableBody;
import org.hoso.cases.Classification.ClassifiedType;
import org.hoso.law.CaseMatter;
import org.hoso.law.Law;
import org.hoso.law.Platform;
import org.hoso.law.PlatformKind;
import org.hoso.query.casefile.CaseItem;
import org.hoso.query.casefile.Classified;
import org.hoso.query.casefile.Reports;
import org.hoso.query.casefile.SeenCase;
import org.hoso.query.casefile.SeenFindings;
import org.hoso.query.casefile.Subjects;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Matrix;
import org.hoso.query.rights.Sight;
import org.jspecify.annotations.Nullable;

/**
 * What of a case decides whose business it is, as far as its reader may know. Who sees but a summary learns by no answer in which
 * province the trader is: for them no local body is named, and none ruled out.
 *
 * @param area whether the reader is told where the case lies
 */
record SeenMatter(CaseMatter about, Area area) {
    /** What nobody has put into a field. */
    private static final String NO_FIELD = "other";

    static SeenMatter of(SeenCase file, Law law) {
        boolean told = Matrix.at(DataKind.SUBJECT_IDENTITY, file.head().seenAs()) == Sight.FULL;
        SeenFindings found = file.findings();
        Classified classified = found.classification();
        AccountableBody lead = file.head().accountable();
        CaseMatter about = new CaseMatter(
                classified == null ? NO_FIELD : classified.productField(),
                types(classified),
                places(found, law),
                told ? reported(found.reports()) : Set.of(),
                told ? traders(found.subjects()) : Set.of(),
                lead == null ? null : lead.agency());
        if (!told) return new SeenMatter(about, Area.WITHHELD);
        return new SeenMatter(about, about.provinces().isEmpty() ? Area.UNKNOWN : Area.KNOWN);
    }

    private static Set<String> types(@Nullable Classified classified) {
        if (classified == null) return Set.of();
        return classified.types().stream().map(ClassifiedType::violationType).collect(Collectors.toSet());
    }

    private static Set<PlatformKind> places(SeenFindings found, Law law) {
        return found.items().stream()
                .map(CaseItem::platform)
                .flatMap(code -> law.platforms().find(code).stream())
                .map(Platform::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlatformKind.class)));
    }

    private static Set<String> reported(@Nullable Reports reports) {
        return reports == null ? Set.of() : provinces(reports.filed().stream().map(Reports.FiledReport::province));
    }

    private static Set<String> traders(@Nullable Subjects subjects) {
        return subjects == null ? Set.of() : provinces(subjects.known().stream().map(Subjects.KnownSubject::province));
    }

    private static Set<String> provinces(Stream<@Nullable String> named) {
        return named.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }
}
