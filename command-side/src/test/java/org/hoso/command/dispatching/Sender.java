package org.hoso.command.dispatching;

import java.util.Arrays;
import org.hoso.command.CommandSide;
import org.hoso.command.outbox.Receiver;
import org.hoso.command.outbox.Receivers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that sends and does nothing else: the command side, of which only what the dispatcher needs is made. */
final class Sender {
    private static final long PAUSE_MILLIS = 20;

    private Sender() {}

    /** Sends until it is killed; once, where the first argument says so. */
    public static void main(String[] args) throws InterruptedException {
        boolean once = args[0].equals("once");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CommandSide.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("spring.config.name=hoso-command")
                .run(Arrays.copyOfRange(args, 1, args.length))) {
            Dispatcher dispatcher = context.getBean(Dispatcher.class);
            Receiver receiver =
                    context.getBean(Receivers.class).all().iterator().next();
            do {
                dispatcher.drain(receiver);
                Thread.sleep(PAUSE_MILLIS);
            } while (!once);
        }
    }
}
