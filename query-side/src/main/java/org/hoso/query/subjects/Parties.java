package org.hoso.query.subjects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hoso.cases.AccountPaths;
import org.hoso.query.subjects.RegisterParty.DecidedMeasure;
import org.hoso.query.subjects.RegisterParty.Kind;
import org.hoso.query.subjects.RegisterParty.Lock;
import org.hoso.query.subjects.RegisterParty.State;

/** Who stands in a case, by the key that is the same in every case; pure. */
final class Parties {
    private final PartyFacts facts;

    private Parties(PartyFacts facts) {
        this.facts = facts;
    }

    static Map<String, RegisterParty> of(PartyFacts facts) {
        Parties parties = new Parties(facts);
        Map<String, RegisterParty> all = new LinkedHashMap<>();
        facts.subjects().forEach((id, whom) -> {
            RegisterParty party = parties.subject(id, whom);
            all.put(party.key(), party);
        });
        facts.items().values().forEach(link -> parties.account(link, all));
        return all;
    }

    private RegisterParty subject(UUID id, Whom whom) {
        return new RegisterParty(
                (whom.person() == null ? id : whom.person()).toString(),
                whom.kind(),
                id,
                whom.role(),
                whom.state(),
                whom.platform(),
                whom.province(),
                whom.abroad(),
                whom.name(),
                whom.handle(),
                null,
                List.of(),
                of(id, facts.records(), (key, one) -> one),
                of(id, facts.decisions(), this::decided),
                of(id, facts.locks(), this::lock),
                of(id, facts.referrals(), (key, one) -> one));
    }

    /** What is against that subject. */
    private <T> List<T> of(UUID subject, Map<UUID, T> all, BiFunction<UUID, T, T> told) {
        return all.entrySet().stream()
                .filter(one -> subject.equals(facts.against().get(one.getKey())))
                .map(one -> told.apply(one.getKey(), one.getValue()))
                .toList();
    }

    private DecidedMeasure decided(UUID id, DecidedMeasure one) {
        return one.withDecisionId(id).withAnnulled(facts.rulings().annulled(id));
    }

    private Lock lock(UUID id, Lock one) {
        return one.withLockId(id).withAnnulled(facts.rulings().annulled(id));
    }

    /** The account that an address shows; content of the same account is listed under it. */
    private void account(PartyFacts.Link link, Map<String, RegisterParty> all) {
        AccountPaths.key(link.platform(), link.canonical()).ifPresent(key -> {
            RegisterParty before = all.get(key);
            List<String> items = before == null
                    ? List.of(link.canonical())
                    : org.hoso.runtime.folding.Kept.with(before.items(), link.canonical());
            all.put(
                    key,
                    new RegisterParty(
                            key,
                            Kind.ACCOUNT,
                            null,
                            null,
                            State.SHOWN,
                            link.platform(),
                            null,
                            false,
                            null,
                            null,
                            AccountPaths.shown(link.platform(), link.canonical())
                                    .orElseThrow(),
                            items,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        });
    }
}
