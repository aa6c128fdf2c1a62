package org.hoso.command.intake;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.hoso.access.AccessCommand;
import org.hoso.access.AccessEvent;
import org.hoso.access.Glass.BreakGlass;
import org.hoso.affairs.Affair.OpenAffair;
import org.hoso.affairs.AffairsCommand;
import org.hoso.affairs.AffairsEvent;
import org.hoso.cases.Refusal;
import org.hoso.command.access.BreakingGlass;
import org.hoso.command.affairs.AffairFile;
import org.hoso.command.affairs.Affairs;
import org.hoso.command.amendment.Amending;
import org.hoso.command.casefile.Clockwork;
import org.hoso.command.deciding.CasesAtHand;
import org.hoso.command.deciding.Family;
import org.hoso.command.deciding.Family.Around;
import org.hoso.command.deciding.Family.Histories;
import org.hoso.command.deciding.Family.Paths;
import org.hoso.command.lists.ListingFile;
import org.hoso.command.lists.Listings;
import org.hoso.command.publication.Publications;
import org.hoso.command.publication.Publishing;
import org.hoso.command.storing.CasesOfPersons;
import org.hoso.command.storing.ListedAddresses;
import org.hoso.command.storing.ListsAround;
import org.hoso.command.storing.StoredCases;
import org.hoso.law.Law;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.Listing.EraseChallenger;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsCommand;
import org.hoso.lists.ListsEvent;
import org.hoso.publications.PublicationCommand;
import org.hoso.publications.PublicationEvent;
import org.hoso.registry.RegistryCommand;
import org.hoso.registry.RegistryEvent;
import org.hoso.runtime.law.Amendments;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.problems.NoSuchCase;
import org.hoso.runtime.signin.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The families beside a case's, each declared here and nowhere else on this side. */
@Configuration(proxyBeanMethods = false)
class FamiliesConfiguration {
    /** A broken glass has a history of its own, so that it neither lengthens its case's nor waits for it. */
    @Bean
    Family<AccessCommand, AccessEvent, Boolean> accessFamily(StoredCases cases) {
        return new Family<>(
                AccessEvent.FAMILY,
                AccessCommand.class,
                new Paths("/api/v1/cases", "/api/v1/cases/{caseId}", null),
                new Histories<>(
                        AccessCommand::stream, command -> true, AccessEvent.class, false, (none, event) -> true),
                (command, none) -> BreakingGlass.decide(command),
                new Around<>(command -> byTheirSubject(existing(command, cases)), events -> {}, () -> {}));
    }

    @Bean
    Family<AffairsCommand, AffairsEvent, AffairFile> affairsFamily(LawInForce law, StoredCases cases) {
        return new Family<>(
                AffairsEvent.FAMILY,
                AffairsCommand.class,
                new Paths("/api/v1/affairs", "/api/v1/affairs/{affairId}", Refusal.UNKNOWN_AFFAIR),
                new Histories<>(
                        AffairsCommand::affairId,
                        OpenAffair.class::isInstance,
                        AffairsEvent.class,
                        AffairFile.EMPTY,
                        AffairFile::after),
                (command, file) -> Affairs.decide(command, file, new CasesAtHand(cases::find), law.get()),
                Around.nothing());
    }

    @Bean
    Family<ListsCommand, ListsEvent, ListingFile> listsFamily(
            ListsAround around, ListedAddresses addresses, CasesOfPersons persons) {
        UnaryOperator<ListsCommand> admitted = command -> {
            if (command instanceof EraseChallenger erase) persons.check(erase);
            return command;
        };
        return new Family<>(
                ListsEvent.FAMILY,
                ListsCommand.class,
                new Paths("/api/v1/lists", "/api/v1/lists/{listingId}", Refusal.UNKNOWN_LISTING),
                new Histories<>(
                        ListsCommand::stream,
                        command -> command instanceof ProposeListing || command instanceof ConfirmList,
                        ListsEvent.class,
                        ListingFile.EMPTY,
                        ListingFile::after),
                (command, file) -> Listings.decide(command, file, around.now()),
                new Around<>(admitted, events -> events.forEach(addresses::keep), () -> {}));
    }

    /** All publications are one history, so that a period is published once. */
    @Bean
    Family<PublicationCommand, PublicationEvent, Publications> publicationsFamily(LawInForce law) {
        return new Family<>(
                PublicationEvent.FAMILY,
                PublicationCommand.class,
                new Paths("/api/v1/publishing", "/api/v1/publishing/{publicationId}", Refusal.UNKNOWN_PUBLICATION),
                new Histories<>(
                        command -> PublicationCommand.STREAM,
                        command -> false,
                        PublicationEvent.class,
                        Publications.NONE,
                        Publications::after),
                (command, publications) -> Publishing.decide(command, publications, law.get()),
                Around.nothing());
    }

    /** All amendments are one history, so that each is checked against all before it; what is decided next, is decided on its law. */
    @Bean
    Family<RegistryCommand, RegistryEvent, Amendments> registryFamily(LawInForce law, Clock clock) {
        return new Family<>(
                RegistryEvent.FAMILY,
                RegistryCommand.class,
                new Paths("/api/v1/registry", "/api/v1/registry/amendments/{amendmentId}", Refusal.UNKNOWN_AMENDMENT),
                new Histories<>(
                        command -> RegistryCommand.REGISTRY,
                        command -> false,
                        RegistryEvent.class,
                        Amendments.NONE,
                        Amendments::after),
                (command, amendments) -> Amending.decide(
                        command, amendments, rows -> Law.read(law.files(), rows), Clockwork.day(clock.instant())),
                new Around<>(
                        command -> command,
                        events -> {},
                        () -> Afterwards.run("the new edition of the law", law::caughtUp)));
    }

    private static AccessCommand existing(AccessCommand command, StoredCases cases) {
        if (cases.find(command.caseId()).isEmpty()) throw new NoSuchCase();
        return command;
    }

    /** An event knows officers by their subject alone; a name that the same officer signs in by is known here only. */
    private static AccessCommand byTheirSubject(AccessCommand command) {
        return command instanceof BreakGlass glass && SignedIn.currentIsNamed(glass.told())
                ? glass.telling(glass.by().officer())
                : command;
    }
}
