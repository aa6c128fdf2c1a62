package org.hoso.command.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.CaseId;
import org.hoso.cases.CaseNumber;
import org.hoso.cases.Report;
import org.hoso.cases.WebAddress;
import org.hoso.command.casefile.Said;
import org.hoso.runtime.addresses.CanonicalUrl;
import org.hoso.runtime.addresses.LinkReading;
import org.hoso.runtime.problems.Language;
import org.hoso.runtime.problems.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reports a link ought to know of it; it refuses nothing.
 *
 * @param code     {@code short-link}: only its service can tell where it leads, so that the same content may stand in another case
 *                 under its own address; {@code declared-otherwise}: the address belongs to another platform, or the content is of
 *                 another kind, than was said, and the address was followed;
 *                 {@code handled-before}: a case that has ended handled the same content
 * @param url      canonical
 * @param platform that it was taken to be on, where it was declared otherwise
 * @param caseId   that handled it before; it and its number are absent where the case does not exist for whoever is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkWarning(
        String code,
        Said said,
        String url,
        @Nullable String platform,
        @Nullable String itemKind,
        @Nullable CaseId caseId,
        @Nullable CaseNumber caseNumber) {
    private static final String BEFORE = "handled-before";
    private static final Texts TEXTS = Texts.of("warnings");

    /** Of links that these events tell of. @param visible whether a case exists for whoever is told */
    public static List<LinkWarning> of(List<CaseEvent> events, Predicate<CaseId> visible) {
        return events.stream().flatMap(event -> of(event, visible)).distinct().toList();
    }

    private static Stream<LinkWarning> of(CaseEvent event, Predicate<CaseId> visible) {
        if (event instanceof Report.ContentReported e) return e.items().stream().flatMap(item -> of(item, visible));
        if (event instanceof Report.ItemAdded e) return of(e.item(), visible);
        return event instanceof Report.ReportJoined e
                ? e.links().stream().flatMap(link -> shortened(link.url()))
                : Stream.empty();
    }

    private static Stream<LinkWarning> of(Report.Item item, Predicate<CaseId> visible) {
        return Stream.of(shortened(item.url()), declaredOtherwise(item), handledBefore(item, visible))
                .flatMap(all -> all);
    }

    private static Stream<LinkWarning> handledBefore(Report.Item item, Predicate<CaseId> visible) {
        Report.Earlier earlier = item.earlier();
        if (earlier == null) return Stream.empty();
        String url = item.url().canonical();
        if (!visible.test(earlier.caseId()))
            return Stream.of(new LinkWarning(BEFORE, said(BEFORE, Map.of()), url, null, null, null, null));
        Said said = said(BEFORE + ".number", Map.of("number", earlier.caseNumber()));
        return Stream.of(new LinkWarning(BEFORE, said, url, null, null, earlier.caseId(), earlier.caseNumber()));
    }

    /** It was read when it came in: its canonical form under the present rules is not read again. */
    private static Stream<LinkWarning> shortened(WebAddress address) {
        boolean known = address.form() == CanonicalUrl.FORM;
        return known && new LinkReading.Content(address.canonical(), address.hash()).shortened()
                ? Stream.of(new LinkWarning(
                        "short-link", said("short-link", Map.of()), address.canonical(), null, null, null, null))
                : Stream.empty();
    }

    private static Stream<LinkWarning> declaredOtherwise(Report.Item item) {
        if (item.declared() == null) return Stream.empty();
        Said said = said("declared-otherwise", Map.of());
        return Stream.of(new LinkWarning(
                "declared-otherwise", said, item.url().canonical(), item.platform(), item.itemKind(), null, null));
    }

    private static Said said(String key, Map<String, ?> values) {
        return new Said(TEXTS.text(Language.VI, "link." + key, values), TEXTS.text(Language.EN, "link." + key, values));
    }
}
