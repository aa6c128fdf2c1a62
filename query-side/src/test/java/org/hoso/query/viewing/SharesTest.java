package org.hoso.query.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hoso.cases.CaseId;
import org.hoso.query.TestLedger;
import org.hoso.query.following.ViewGroup;
import org.hoso.query.rebuilding.RebuildProgress;
import org.hoso.query.rebuilding.Rebuilding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class SharesTest extends ViewTest {
    @Autowired
    ApplicationContext here;

    @Autowired
    Environment settings;

    @Test
    @DisplayName(
            "Two processes keep half of the views each, a rebuild asked of the one is done by the other, and whoever is left keeps them all")
    void shares_the_work() {
        await().atMost(SOON).until(() -> kept(here).size() == 2);
        String there;
        try (ConfigurableApplicationContext neighbour = neighbour()) {
            await().atMost(SOON)
                    .until(() -> kept(here).size() == 1 && kept(neighbour).size() == 1);
            there = kept(neighbour).getFirst();
            assertThat(kept(here)).doesNotContain(there);

            View theirs = views.find(there).orElseThrow().view();
            int before = places.generation(theirs);
            Rebuilding asked = here.getBean(Rebuilding.class);
            assertThat(asked.start(watched(theirs)).state()).isEqualTo(RebuildProgress.State.ASKED);
            await().atMost(SOON)
                    .until(() -> asked.progress(theirs)
                            .filter(now -> now.state() == RebuildProgress.State.DONE)
                            .isPresent());
            assertThat(places.generation(theirs)).isEqualTo(before + 1);
            CaseId one = TestLedger.newCase();
            ledger.append(note(one));
            for (View view : List.of(postgres, mongo))
                await().atMost(SOON).until(() -> seen(view, one).equals("0"));
        }
        await().atMost(SOON).until(() -> kept(here).size() == 2);
    }

    /** Names of the views that a process has the claims of. */
    private List<String> kept(ApplicationContext process) {
        Configuration axon = process.getBean(Configuration.class);
        return Stream.of(postgres, mongo)
                .filter(view -> process.getBean(ViewGroup.class).has(view)
                        || axon.eventProcessingConfiguration()
                                .eventProcessor(WatchedView.processor(view), StreamingEventProcessor.class)
                                .filter(processor ->
                                        !processor.processingStatus().isEmpty())
                                .isPresent())
                .map(View::name)
                .toList();
    }

    private ConfigurableApplicationContext neighbour() {
        return new SpringApplicationBuilder(TallyApplication.class)
                .web(WebApplicationType.NONE)
                .properties(same(settings))
                .properties("hoso.ledger.sequencer=false", "management.health.mongodb.enabled=false")
                .run();
    }

    /** What another process beside this one is to be set to, too. */
    static String[] same(Environment settings) {
        return Stream.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.mongodb.uri",
                        "hoso.views.mongo")
                .filter(settings::containsProperty)
                .map(name -> name + "=" + settings.getProperty(name))
                .toArray(String[]::new);
    }
}
