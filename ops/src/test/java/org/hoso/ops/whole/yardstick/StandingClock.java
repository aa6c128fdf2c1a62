package org.hoso.ops.whole.yardstick;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;

/**
 * Lets every clock of Java of a process stand at what a file says, in memory that processes share, so that no reading of the time
 * anywhere, in our code or a library's, escapes; durations and timers, which count nanoseconds, go on. {@link UUID#randomUUID} draws
 * what is said as well.
 */
public final class StandingClock {
    private static final String TIME = "hoso.yardstick.time";
    private static final String IDS = "hoso.yardstick.ids";
    private static final char THEN = ':';

    /** Which ids are drawn. */
    enum Ids {
        /** The same ones each time, which only a process that draws in one thread can have. */
        COUNTED,
        /** In the order in which they are drawn. */
        ORDERED,
        /** The same by a process that goes on with a store of one that had those. */
        AGAIN;

        private static final long BEHIND = 1L << 40;

        Supplier<UUID> drawn() {
            AtomicLong drawn = new AtomicLong(this == AGAIN ? BEHIND : 0);
            // Who draws when is left to threads, but what is sorted by what was drawn comes in the order in which it
            // was.
            return switch (this) {
                case COUNTED ->
                    () -> UUID.nameUUIDFromBytes(("id " + drawn.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
                case ORDERED, AGAIN -> () -> new UUID(drawn.incrementAndGet() << Short.SIZE | VERSION_4, VARIANT);
            };
        }
    }

    private static final long VERSION_4 = 0x4000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private StandingClock() {}

    /** Called by Java as it starts. @param told which ids, and the file */
    public static void premain(String told, Instrumentation java) {
        int then = told.indexOf(THEN);
        ByteBuffer time = mapped(Path.of(told.substring(then + 1)));
        // What is called from Java's own classes must be known to them: no class of ours is, a property is.
        System.getProperties().put(TIME, (Supplier<Instant>) () -> Instant.ofEpochMilli(time.getLong(0)));
        instead(java, "java.time.Clock", "currentInstant", Time.class);
        instead(java, "java.time.Clock$SystemClock", "millis", Millis.class);
        // Whoever wakes others up looks at the clock for how long to wait.
        instead(java, "com.github.kagkarlsson.scheduler.SystemClock", "now", Passing.class);
        System.getProperties().put(IDS, Ids.valueOf(told.substring(0, then)).drawn());
        instead(java, "java.util.UUID", "randomUUID", Drawn.class);
    }

    private static void instead(Instrumentation java, String type, String method, Class<?> advice) {
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(RedefinitionStrategy.RETRANSFORMATION)
                .ignore(none())
                .type(named(type))
                .transform((builder, t, loader, module, domain) ->
                        builder.visit(Advice.to(advice).on(named(method))))
                .installOn(java);
    }

    /** Makes the file, which says this. */
    static ByteBuffer set(Path file, Instant time) {
        try {
            Files.write(file, new byte[Long.BYTES]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mapped(file).putLong(0, time.toEpochMilli());
    }

    static ByteBuffer mapped(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar that says nothing but which class is the agent; the class itself is on the class path. @return the option of Java */
    static String option(Path folder, Path file, Ids ids) {
        Manifest manifest = new Manifest();
        Attributes said = manifest.getMainAttributes();
        said.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        said.putValue("Premain-Class", StandingClock.class.getName());
        said.putValue("Can-Retransform-Classes", "true");
        said.putValue("Can-Redefine-Classes", "true");
        Path jar = folder.resolve("standing-clock.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-javaagent:" + jar + "=" + ids + THEN + file;
    }

    /** Written into Java's own class. */
    static final class Time {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Instant now) {
            now = (Instant) ((Supplier<?>) System.getProperties().get("hoso.yardstick.time")).get();
        }
    }

    /** Written into Java's own class. */
    static final class Millis {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) long now) {
            now = ((Instant) ((Supplier<?>) System.getProperties().get("hoso.yardstick.time")).get()).toEpochMilli();
        }
    }

    /** Written into the scheduler's clock. */
    static final class Passing {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) Instant now) {
            now = Instant.ofEpochMilli(System.currentTimeMillis());
        }
    }

    /** Written into Java's own class. */
    static final class Drawn {
        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) UUID drawn) {
            drawn = (UUID) ((Supplier<?>) System.getProperties().get("hoso.yardstick.ids")).get();
        }
    }
}
