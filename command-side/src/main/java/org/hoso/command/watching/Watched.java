package org.hoso.command.watching;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.hoso.cases.Happening;
import org.hoso.runtime.following.DeadLetters;
import org.hoso.runtime.following.Watch;

/** A watcher with what is known of its running. @param watcher looked up late: it may need what it is itself a part of */
record Watched(String name, Supplier<Watcher> watcher, Watch watch, DeadLetters letters) {
    /** What cannot be read is found out where it is written, and set aside there. */
    boolean concerns(EventMessage<?> event) {
        try {
            return watcher.get().concerns((Happening) event.getPayload());
        } catch (RuntimeException e) {
            return true;
        }
    }

    void write(List<? extends EventMessage<?>> events) {
        watcher.get()
                .write(events.stream()
                        .map(event -> new WatchedEvent(event.getIdentifier(), (Happening) event.getPayload()))
                        .toList());
    }
}
