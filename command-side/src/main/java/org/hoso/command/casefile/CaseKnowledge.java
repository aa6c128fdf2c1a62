package org.hoso.command.casefile;

import org.hoso.cases.Actor;
import org.hoso.law.Agency;
import org.hoso.law.Law;

/**
 * Who may know that a case exists (process.md section 8 as settled): central bodies of every case; a province of its own
 * area and of what it works on; a platform where it is addressed; a citizen of the own report, case or appeal. Whoever may
 * not know is told that there is no such case.
 */
public final class CaseKnowledge {
    private CaseKnowledge() {}

    public static boolean sees(Actor actor, CaseFile file, Law law) {
        return switch (actor.role()) {
            case SYSTEM, AUDITOR, ADMIN, DPO -> true;
            case REPORTER -> asCitizen(actor, file);
            case PLATFORM -> asPlatform(actor, file);
            case ISP -> !file.blocks().byId().isEmpty();
            case SUBSCRIBER -> false;
            case INTAKE, CLASSIFIER, COORDINATOR, EXPERT, LIAISON, RECORDER, DECIDER, APPEALS, LISTS ->
                asOfficer(actor, file, law);
        };
    }

    private static boolean asCitizen(Actor actor, CaseFile file) {
        return file.reports().filedBy(actor)
                || file.subjects().byId().values().stream()
                        .anyMatch(s -> actor.officer().equals(s.account()))
                || file.appeals().byId().values().stream()
                        .anyMatch(a -> actor.officer().equals(a.account()));
    }

    private static boolean asPlatform(Actor actor, CaseFile file) {
        return file.notices().byId().values().stream().anyMatch(n -> actor.actsFor(n.platform()))
                || file.blocks().locks().values().stream().anyMatch(l -> actor.actsFor(l.platform()))
                || file.subjects().infoRequests().values().stream().anyMatch(r -> actor.actsFor(r.platform()));
    }

    private static boolean asOfficer(Actor actor, CaseFile file, Law law) {
        String province = law.agencies()
                .on(actor.agency(), actor.agencySince())
                .map(Agency::province)
                .orElse(null);
        return province == null || file.lead().worksOn(actor) || called(actor, file) || ownArea(province, file);
    }

    private static boolean called(Actor actor, CaseFile file) {
        Lead.Succession succession = file.lead().succession();
        return (succession != null && succession.superior() != null && actor.actsFor(succession.superior()))
                || file.lead().openOffers().values().stream()
                        .anyMatch(offer -> actor.actsFor(offer.to().agency()))
                || file.lead().openDirectives().values().stream()
                        .anyMatch(directive -> actor.actsFor(directive.to().agency()))
                || file.lead().openDisputes().values().stream()
                        .anyMatch(claimants -> claimants.contains(actor.agency()));
    }

    private static boolean ownArea(String province, CaseFile file) {
        return file.reports().byId().values().stream().anyMatch(report -> province.equals(report.province()))
                || file.subjects().byId().values().stream().anyMatch(subject -> province.equals(subject.province()));
    }
}
