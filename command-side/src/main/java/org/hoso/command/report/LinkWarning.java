package org.hoso.command.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoso.cases.CaseEvent;
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
 *                 another kind, than was said, and the address was followed
 * @param url      canonical
 * @param platform that it was taken to be on, where it was declared otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkWarning(
        String code,
        Said said,
        String url,
        @Nullable String platform,
        @Nullable String itemKind) {
    private static final Texts TEXTS = Texts.of("warnings");

    /** Of links that these events tell of. */
    public static List<LinkWarning> of(List<CaseEvent> events) {
        return events.stream().flatMap(LinkWarning::of).distinct().toList();
    }

    private static Stream<LinkWarning> of(CaseEvent event) {
        if (event instanceof Report.ContentReported e) return e.items().stream().flatMap(LinkWarning::of);
        if (event instanceof Report.ItemAdded e) return of(e.item());
        return event instanceof Report.ReportJoined e
                ? e.links().stream().flatMap(link -> shortened(link.url()))
                : Stream.empty();
    }

    private static Stream<LinkWarning> of(Report.Item item) {
        return Stream.concat(shortened(item.url()), declaredOtherwise(item));
    }

    private static Stream<LinkWarning> shortened(WebAddress address) {
        boolean known = address.form() == CanonicalUrl.FORM;
        boolean shortened = known
                && LinkReading.of(address.canonical()) instanceof LinkReading.Content content
                && content.shortened();
        return shortened
                ? Stream.of(
                        new LinkWarning("short-link", said("short-link", Map.of()), address.canonical(), null, null))
                : Stream.empty();
    }

    private static Stream<LinkWarning> declaredOtherwise(Report.Item item) {
        if (item.declared() == null) return Stream.empty();
        Said said = said("declared-otherwise", Map.of("platform", item.platform(), "kind", item.itemKind()));
        return Stream.of(
                new LinkWarning("declared-otherwise", said, item.url().canonical(), item.platform(), item.itemKind()));
    }

    private static Said said(String key, Map<String, ?> values) {
        return new Said(TEXTS.text(Language.VI, "link." + key, values), TEXTS.text(Language.EN, "link." + key, values));
    }
}
