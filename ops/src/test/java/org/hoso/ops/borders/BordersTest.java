package org.hoso.ops.borders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The borders of the whole, kept by machine. */
@AnalyzeClasses(packages = "org.hoso", importOptions = ProductOnly.class)
class BordersTest {
    private static final String SPRING = "org.springframework..";
    private static final String AXON = "org.axonframework..";
    private static final String RUNTIME = "org.hoso.runtime..";
    private static final String COMMAND_SIDE = "org.hoso.command..";
    private static final String QUERY_SIDE = "org.hoso.query..";
    private static final String OPS = "org.hoso.ops..";
    private static final String BENCHMARKS = "org.hoso.ops.bench..";
    private static final String INTAKE = "org.hoso.command.intake..";
    private static final String REHEARSING = "org.hoso.command.rehearsing..";
    private static final String STORING = "org.hoso.command.storing..";
    private static final String DECIDING = "org.hoso.command.deciding..";

    @ArchTest
    static final ArchRule the_contract_knows_neither_Spring_nor_Axon_nor_a_side = noClasses()
            .that(areOf("contract"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SPRING, AXON, RUNTIME, COMMAND_SIDE, QUERY_SIDE, OPS);

    @ArchTest
    static final ArchRule the_steps_of_a_case_do_not_know_each_other =
            slices().assignedFrom(new Steps()).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule no_package_of_the_command_side_knows_one_that_knows_it =
            slices().matching("org.hoso.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rooms_of_a_command_lead_from_taking_in_to_deciding = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("taking in")
            .definedBy(INTAKE)
            .layer("rehearsing")
            .definedBy(REHEARSING)
            .layer("storing")
            .definedBy(STORING)
            .layer("deciding")
            .definedBy(DECIDING)
            .whereLayer("taking in")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rehearsing")
            .mayOnlyBeAccessedByLayers("taking in")
            .whereLayer("storing")
            .mayOnlyBeAccessedByLayers("taking in", "rehearsing");

    @ArchTest
    static final ArchRule of_the_rooms_of_a_command_only_the_one_that_takes_in_knows_HTTP = noClasses()
            .that()
            .resideInAnyPackage(DECIDING, STORING, REHEARSING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "org.hoso.runtime.signin..");

    @ArchTest
    static final ArchRule of_the_rooms_of_a_command_only_the_one_that_stores_knows_the_database_and_the_event_store =
            noClasses()
                    .that()
                    .resideInAnyPackage(DECIDING, INTAKE, REHEARSING)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.springframework.jdbc..",
                            "org.axonframework.eventsourcing..",
                            "org.axonframework.eventhandling..");

    @ArchTest
    static final ArchRule no_package_of_the_query_side_knows_one_that_knows_it =
            slices().matching("org.hoso.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_package_that_both_run_on_knows_one_that_knows_it =
            slices().matching("org.hoso.runtime.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_command_side_does_not_know_the_query_side = noClasses()
            .that()
            .resideInAPackage(COMMAND_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(QUERY_SIDE);

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side = noClasses()
            .that()
            .resideInAPackage(QUERY_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMAND_SIDE);

    @ArchTest
    static final ArchRule what_both_sides_run_on_knows_neither_of_them = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND_SIDE, QUERY_SIDE);

    @ArchTest
    static final ArchRule decisions_know_neither_Spring_nor_Axon =
            decisions().should().dependOnClassesThat().resideInAnyPackage(SPRING, AXON);

    @ArchTest
    static final ArchRule decisions_are_handed_time_and_ids_and_draw_neither = decisions()
            .should()
            .callMethodWhere(drawsTimeOrChance())
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class);

    /**
     * What an aggregate applies is appended by Axon, with its handler's transaction; the log of looks is the query side's own. Benchmarks
     * measure the append itself, on stores that are thrown away.
     */
    @ArchTest
    static final ArchRule events_are_appended_by_one_class_on_each_side_and_by_aggregates = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.hoso.command.storing.EventAppender")
            .and()
            .doNotHaveFullyQualifiedName("org.hoso.query.looks.LookLog")
            .and()
            .resideOutsideOfPackage(BENCHMARKS)
            .should()
            .accessTargetWhere(publishes())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.eventhandling.gateway.EventGateway");

    @ArchTest
    static final ArchRule events_are_applied_by_aggregates_alone = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.hoso.command.storing.CaseAggregate")
            .and()
            .resideOutsideOfPackage(BENCHMARKS)
            .should()
            .accessTargetWhere(calls(AggregateLifecycle.class, "apply.*"));

    @ArchTest
    static final ArchRule an_answer_that_fails_half_way_is_broken_off_and_so_is_written_by_its_own_request = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("StreamingResponseBody")
            .because("what fails on another thread ends as if it were whole");

    @ArchTest
    static final ArchRule nothing_depends_on_ops = noClasses()
            .that()
            .resideOutsideOfPackage(OPS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OPS);

    /** It lies in a source root of its own. */
    @ArchTest
    static final ArchRule nothing_but_the_benchmarks_knows_the_benchmarks = noClasses()
            .that()
            .resideOutsideOfPackage(BENCHMARKS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BENCHMARKS);

    @ArchTest
    static void every_step_of_the_menu_has_its_package(com.tngtech.archunit.core.domain.JavaClasses classes) {
        Set<String> found = classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.hoso.command."))
                .map(name -> name.substring("org.hoso.command.".length()))
                .filter(Steps.NAMES::contains)
                .collect(Collectors.toSet());
        assertEquals(Steps.NAMES, found);
    }

    /** Everything of a step, of the other families' rules and of the case file. */
    private static GivenClassesConjunction decisions() {
        return noClasses().that().resideInAnyPackage(Steps.rules());
    }

    /** By where they were compiled to: a list of packages forgets the next one. */
    private static DescribedPredicate<JavaClass> areOf(String module) {
        return DescribedPredicate.describe(
                "are of the module " + module,
                one -> one.getSource()
                        .filter(source -> source.getUri()
                                .toString()
                                .matches(".*/" + module + "/target/classes/.*|.*/" + module + "-[^/]*\\.jar!/.*"))
                        .isPresent());
    }

    /** By the store or the bus, or past both of them by the engine below; whoever is the engine itself hands on to what it is made of. */
    private static DescribedPredicate<JavaAccess<?>> publishes() {
        return calls(EventBus.class, "publish")
                .or(calls(EventStorageEngine.class, "appendEvents")
                        .and(DescribedPredicate.describe(
                                "from outside",
                                access -> !access.getOriginOwner().isAssignableTo(EventStorageEngine.class))));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String name) {
        return DescribedPredicate.describe(
                "calls " + owner.getSimpleName() + "." + name,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && access.getName().matches(name));
    }

    private static DescribedPredicate<JavaMethodCall> drawsTimeOrChance() {
        return DescribedPredicate.describe("draws the time or an id by itself", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean time =
                    owner.getPackageName().equals("java.time") && call.getName().equals("now");
            boolean millis =
                    owner.isEquivalentTo(System.class) && call.getName().matches("currentTimeMillis|nanoTime");
            boolean id = owner.isEquivalentTo(UUID.class) && call.getName().equals("randomUUID");
            boolean chance = owner.isEquivalentTo(ThreadLocalRandom.class)
                    || owner.isEquivalentTo(Math.class) && call.getName().equals("random");
            return time || millis || id || chance;
        });
    }
}
