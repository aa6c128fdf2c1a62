package org.hoso.query.removals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.Appeal;
import org.hoso.cases.CaseEvent;
import org.hoso.cases.Evidence.EvidenceAdded;
import org.hoso.cases.PlatformNotice.PlatformNotified;
import org.hoso.cases.Removal;
import org.hoso.cases.Removal.CheckResult;
import org.hoso.cases.Removal.ContentReappeared;
import org.hoso.cases.Removal.ContentRemoved;
import org.hoso.cases.Removal.RemovalChecked;
import org.hoso.cases.Removal.RemovalClaimed;
import org.hoso.cases.Report;
import org.hoso.cases.Report.ContentReported;
import org.hoso.cases.Role;
import org.hoso.cases.SampleEvents;
import org.hoso.cases.Sha256;
import org.hoso.cases.WebAddress;
import org.hoso.query.RunningQuerySide;
import org.hoso.query.Varied;
import org.hoso.query.casefile.SealedCase;
import org.hoso.runtime.sealing.Sealer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@DisplayName("GET /api/v1/cases/{caseId}/removal")
@TestPropertySource(properties = "hoso.checker.enabled=true")
class RemovalLedgerEndpointTest extends RunningQuerySide {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static int running = 4_000;

    @Autowired
    Sealer sealer;

    @Test
    @DisplayName(
            "tells the claim and the checks apart, who made each, what they come to and when the checker looks next")
    void two_columns() throws Exception {
        UUID item = UUID.randomUUID();
        SealedCase told = tell(List.of(
                reported(item, "https://facebook.example/a/" + item),
                asked(item),
                claimed(item, -3),
                checked(item, CheckResult.STILL_THERE, "vn-1", -2, true),
                checked(item, CheckResult.GONE, "sg-1", -2, true),
                checked(item, CheckResult.GONE, "officer", -1, false)));
        JsonNode ledger = json(get(lead(), path(told)));
        JsonNode one = ledger.get("items").get(0);
        assertThat(ledger.at("/needed/vantages").asInt()).isEqualTo(2);
        assertThat(one.get("claims")).hasSize(1);
        assertThat(one.at("/claims/0/by/agency").asString()).isEqualTo("FACEBOOK");
        assertThat(one.get("checks")).hasSize(3);
        assertThat(one.at("/checks/0/by/machine").asBoolean()).isTrue();
        assertThat(one.at("/checks/0/sighting/ground").asString()).isEqualTo("page");
        assertThat(one.at("/checks/2/by/agency").asString()).isEqualTo("ABEI");
        assertThat(one.at("/verdict/word").asString()).isEqualTo("differs_by_place");
        assertThat(Instant.parse(one.get("nextLook").asString())).isEqualTo(hours(-3 + 24));
        assertThat(one.hasNonNull("first")).isFalse();
        assertThat(one.get("url").asString()).isEqualTo("https://facebook.example/a/" + item);
    }

    @Test
    @DisplayName("comes to a verdict of the present round: agreed, confirmed, seen again from one place, back")
    void verdicts() throws Exception {
        UUID item = UUID.randomUUID();
        List<CaseEvent> events = new ArrayList<>(List.of(reported(item, "https://facebook.example/b/" + item)));
        assertThat(verdict(events)).isEqualTo("not_checked");
        events.add(asked(item));
        events.add(checked(item, CheckResult.UNCLEAR, "vn-1", -30, true));
        assertThat(verdict(events)).isEqualTo("unclear");
        events.add(checked(item, CheckResult.STILL_THERE, "vn-1", -29, true));
        assertThat(verdict(events)).isEqualTo("still_there");
        events.add(checked(item, CheckResult.GONE, "vn-1", -28, true));
        assertThat(verdict(events)).isEqualTo("found_gone");
        events.add(checked(item, CheckResult.GEO_BLOCKED, "sg-1", -28, true));
        assertThat(verdict(events)).isEqualTo("differs_by_place");
        events.add(checked(item, CheckResult.GONE, "sg-1", -27, true));
        assertThat(verdict(events)).as("vn-1 has to look again").isEqualTo("found_gone");
        events.add(checked(item, CheckResult.GONE, "vn-1", -26, true));
        assertThat(verdict(events)).isEqualTo("agreed_gone");
        events.add(removed(item, -25));
        assertThat(verdict(events)).as("a new round").isEqualTo("not_checked");
        events.add(checked(item, CheckResult.MOVED, "vn-1", -24, true));
        assertThat(verdict(events)).isEqualTo("still_there");
        events.add(back(item, "https://facebook.example/new/" + item, -23));
        JsonNode last = json(get(lead(), path(tell(events)))).get("items").get(0);
        assertThat(last.at("/verdict/word").asString()).isEqualTo("not_checked");
        assertThat(last.at("/reappearances/0/url").asString()).isEqualTo("https://facebook.example/new/" + item);
        assertThat(last.get("removals")).hasSize(1);
        assertThat(last.hasNonNull("nextLook"))
                .as("nothing is followed any more")
                .isFalse();
    }

    @Test
    @DisplayName("leads from content that is reported anew to the case in which it was removed first")
    void re_uploaded() throws Exception {
        UUID item = UUID.randomUUID();
        String address = "https://facebook.example/c/" + item;
        Sha256 video = Sha256.of("video " + item);
        SealedCase first = tell(List.of(
                reported(item, address),
                shown(item, video),
                removed(item, -20),
                back(item, "https://facebook.example/c2/" + item, -19)));
        SealedCase later = tell(List.of(reported(UUID.randomUUID(), address)));
        for (String url : List.of(address, "https://facebook.example/c2/" + item)) {
            JsonNode link = first(tell(List.of(reported(UUID.randomUUID(), url))));
            assertThat(link.get("by").asString()).isEqualTo("address");
            assertThat(link.get("caseNumber").asString())
                    .isEqualTo(first.number().value());
        }
        UUID copy = UUID.randomUUID();
        JsonNode link = first(tell(List.of(reported(copy, "https://tiktok.example/" + copy), shown(copy, video))));
        assertThat(link.get("by").asString()).isEqualTo("content");
        assertThat(link.get("itemId").asString()).isEqualTo(item.toString());
        assertThat(linked(first)).as("no case leads to what came after it").isFalse();
        assertThat(first(later).get("caseId").asString()).isEqualTo(first.id().toString());
        UUID other = UUID.randomUUID();
        assertThat(linked(tell(List.of(reported(other, "https://facebook.example/d/" + other)))))
                .isFalse();
    }

    @Test
    @DisplayName(
            "is for bodies of the State; what is foreign needs a reason, and a first case out of sight is only told to be there")
    void rights() throws Exception {
        UUID item = UUID.randomUUID();
        SealedCase first =
                tell(List.of(reported(item, "https://facebook.example/e/" + item), asked(item), removed(item, -20)));
        SealedCase again = tell(List.of(reported(UUID.randomUUID(), "https://facebook.example/e/" + item)));
        assertThat(get(platform("FACEBOOK"), path(first)).statusCode()).isEqualTo(403);
        assertThat(get(platform("TIKTOK"), path(first)).statusCode()).isEqualTo(404);
        assertThat(get(officer(Role.COORDINATOR, "SVH_HN"), path(first)).statusCode())
                .isEqualTo(404);
        String ministry = officer(Role.EXPERT, "YDCT");
        assertThat(get(ministry, path(again)).statusCode()).isEqualTo(428);
        HttpResponse<String> reasoned = look(ministry, path(again));
        assertThat(reasoned.statusCode()).isEqualTo(200);
        assertThat(json(reasoned).at("/items/0/first/withheld").asBoolean()).isFalse();
        assertThat(get(lead(), "/api/v1/cases/HS-2026-999999/removal").statusCode())
                .isEqualTo(404);
        assertThat(reasoned.body()).doesNotContain("planted");
    }

    @Test
    @DisplayName(
            "while its notice is annulled content is asked for in vain: no verdict, no look, no case that it leads to; then a new notice")
    void ground_fell() throws Exception {
        UUID item = UUID.randomUUID();
        String address = "https://facebook.example/f/" + item;
        UUID notice = UUID.randomUUID();
        List<CaseEvent> events = new ArrayList<>(List.of(
                reported(item, address),
                Varied.change(asked(item), "noticeId", notice),
                checked(item, CheckResult.GONE, "vn-1", -3, true),
                checked(item, CheckResult.GONE, "sg-1", -3, true)));
        assertThat(verdict(events)).isEqualTo("agreed_gone");
        events.add(removed(item, -2));
        SealedCase told = new SealedCase(sealer, ++running);
        ledger.append(told.of(events));
        assertThat(told(told).get("inVain").asBoolean()).isFalse();
        assertThat(told(told).hasNonNull("nextLook")).isTrue();
        assertThat(linked(tell(List.of(reported(UUID.randomUUID(), address))))).isTrue();

        UUID complaint = UUID.randomUUID();
        UUID withdraw = UUID.randomUUID();
        ledger.append(told.of(List.<CaseEvent>of(
                filed(complaint, notice), decided(complaint, Appeal.Result.ANNULLED, withdraw, notice))));
        JsonNode fallen = told(told);
        assertThat(fallen.get("inVain").asBoolean()).isTrue();
        assertThat(fallen.at("/verdict/word").asString()).isEqualTo("not_checked");
        assertThat(fallen.hasNonNull("nextLook")).isFalse();
        assertThat(fallen.get("removals")).as("what happened is still told").hasSize(1);
        assertThat(linked(tell(List.of(reported(UUID.randomUUID(), address))))).isFalse();

        ledger.append(
                told.of(List.<CaseEvent>of(Varied.of(Removal.ContentRestored.class, "itemId", item, "at", hours(-1)))));
        assertThat(told(told).at("/verdict/word").asString()).isEqualTo("not_checked");
        ledger.append(told.of(List.<CaseEvent>of(
                Varied.change(asked(item), "noticeId", UUID.randomUUID()),
                checked(item, CheckResult.STILL_THERE, "vn-1", -1, true))));
        JsonNode anew = told(told);
        assertThat(anew.get("inVain").asBoolean()).isFalse();
        assertThat(anew.at("/verdict/word").asString()).isEqualTo("still_there");
        assertThat(linked(tell(List.of(reported(UUID.randomUUID(), address))))).isFalse();
    }

    private JsonNode told(SealedCase one) throws Exception {
        return json(get(lead(), path(one))).at("/items/0");
    }

    private static Appeal.AppealFiled filed(UUID complaint, UUID notice) {
        return Varied.of(
                Appeal.AppealFiled.class,
                "appealId",
                complaint,
                "attacked",
                Appeal.Attacked.NOTICE,
                "attackedId",
                notice,
                "earlierAppealId",
                null);
    }

    private static Appeal.AppealDecided decided(UUID complaint, Appeal.Result result, UUID consequence, UUID notice) {
        var withdraw =
                new Appeal.Consequence(consequence, Appeal.ConsequenceKind.WITHDRAW_NOTICE, notice, null, "ABEI", null);
        return Varied.of(
                Appeal.AppealDecided.class, "appealId", complaint, "result", result, "consequences", List.of(withdraw));
    }

    private JsonNode first(SealedCase told) throws Exception {
        JsonNode item = json(get(lead(), path(told))).get("items").get(0);
        return item.get("first");
    }

    private boolean linked(SealedCase told) throws Exception {
        return json(get(lead(), path(told))).get("items").get(0).hasNonNull("first");
    }

    private String verdict(List<CaseEvent> events) throws Exception {
        return json(get(lead(), path(tell(events)))).at("/items/0/verdict/word").asString();
    }

    private static String lead() {
        return officer(Role.LIAISON, "ABEI");
    }

    private String path(SealedCase told) {
        return "/api/v1/cases/" + told.number().value() + "/removal?since=" + ledgered();
    }

    private SealedCase tell(List<? extends CaseEvent> events) {
        SealedCase told = new SealedCase(sealer, ++running);
        ledger.append(told.of(events));
        return told;
    }

    private static Instant hours(int from) {
        return NOW.plus(Duration.ofHours(from));
    }

    static ContentReported reported(UUID item, String url) {
        Report.Item like = SampleEvents.of(ContentReported.class).items().getFirst();
        return Varied.of(
                ContentReported.class,
                "items",
                List.of(Varied.change(
                        like,
                        "itemId",
                        item,
                        "url",
                        new WebAddress(url, 1, Sha256.of(url), like.url().original()))));
    }

    static PlatformNotified asked(UUID item) {
        return Varied.of(PlatformNotified.class, "itemIds", List.of(item), "at", hours(-40));
    }

    static RemovalClaimed claimed(UUID item, int at) {
        Actor facebook = Varied.officer(Role.PLATFORM, "FACEBOOK");
        return Varied.of(RemovalClaimed.class, "itemIds", List.of(item), "at", hours(at), "by", facebook);
    }

    private static RemovalChecked checked(UUID item, CheckResult result, String vantage, int at, boolean machine) {
        return Varied.of(
                RemovalChecked.class,
                "checkId",
                UUID.randomUUID(),
                "itemId",
                item,
                "result",
                result,
                "vantage",
                vantage,
                "at",
                hours(at),
                "by",
                machine ? Actor.system() : Varied.officer(Role.LIAISON, "ABEI"),
                "sighting",
                machine ? new Removal.Sighting(Removal.Ground.PAGE, 200, null) : null);
    }

    private static ContentRemoved removed(UUID item, int at) {
        return Varied.of(ContentRemoved.class, "itemId", item, "at", hours(at));
    }

    private static ContentReappeared back(UUID item, String url, int at) {
        WebAddress like =
                SampleEvents.of(ContentReported.class).items().getFirst().url();
        return Varied.of(
                ContentReappeared.class,
                "itemId",
                item,
                "url",
                new WebAddress(url, 1, Sha256.of(url), like.original()),
                "evidence",
                null,
                "at",
                hours(at));
    }

    private static EvidenceAdded shown(UUID item, Sha256 content) {
        return Varied.of(EvidenceAdded.class, "itemId", item, "sha256", content);
    }
}
