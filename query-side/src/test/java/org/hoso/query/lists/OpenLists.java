package org.hoso.query.lists;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.lists.Ground;
import org.hoso.lists.ListCode;
import org.hoso.lists.Listed;
import org.hoso.lists.ListedKind;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ListingPublished;
import org.hoso.query.RunningQuerySide;
import org.hoso.runtime.addresses.AddressKey;

/** Entries of the lists as their events, read by whoever comes. */
abstract class OpenLists extends RunningQuerySide {
    static final Actor KEEPER = new Actor("lists@abei", "ABEI", LocalDate.of(2025, 3, 1), Role.LISTS, null);
    static final DocumentRef PAPER = new DocumentRef("1/TB", LocalDate.of(2026, 3, 1));
    private final HttpClient client = HttpClient.newHttpClient();

    /** As anybody asks. */
    HttpResponse<String> open(String path) throws Exception {
        return open(path, "Accept", "*/*");
    }

    HttpResponse<String> open(String path, String header, String value) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString());
    }

    /** The status for whoever has not signed in. */
    int bare(String method, String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    /** An address that nobody else lists. */
    static String host() {
        return "trang-ea-" + UUID.randomUUID() + ".example";
    }

    /** Announced ten days ago on its owner's application. */
    UUID listed(ListCode list, ListedKind kind, String url, boolean person) {
        UUID listing = UUID.randomUUID();
        Instant at = now().minus(10, ChronoUnit.DAYS);
        LocalDate from = LocalDate.now().minusDays(9);
        String key = (kind == ListedKind.SITE ? AddressKey.ofSite(url) : AddressKey.ofPage(url)).orElseThrow();
        ledger.append(new ListingProposed(
                KEEPER,
                at,
                listing,
                list,
                new Listed(kind, url, Sha256.of(url), key, "WEBSITE_INTL", person),
                new Ground(null, null, new DocumentRef("5/ĐĐK", from)),
                null,
                List.of(),
                from,
                null,
                from.plusYears(1),
                null));
        ledger.append(new ListingPublished(KEEPER, at, listing, PAPER, "=1+1", from, null, from.plusYears(1)));
        return listing;
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
