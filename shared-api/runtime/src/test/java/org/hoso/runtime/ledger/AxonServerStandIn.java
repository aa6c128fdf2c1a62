package org.hoso.runtime.ledger;

import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * What the connector asks of Axon Server about events, answered over gRPC from a list; it counts who asks what, and takes a token
 * where one is asked. What is changed in the list is what it tells next, as of a server whose files somebody has changed.
 */
public final class AxonServerStandIn implements AutoCloseable {
    private static final Metadata.Key<String> TOKEN =
            Metadata.Key.of("AxonIQ-Access-Token", Metadata.ASCII_STRING_MARSHALLER);
    private static final Metadata.Key<String> CONTEXT =
            Metadata.Key.of("AxonIQ-Context", Metadata.ASCII_STRING_MARSHALLER);

    private final List<Event> events = new ArrayList<>();
    private final Set<Telling> telling = ConcurrentHashMap.newKeySet();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final String token;
    private final Server server;

    public AxonServerStandIn() {
        this("");
    }

    /** @param token that every caller has to name; empty where none has to */
    public AxonServerStandIn(String token) {
        this.token = token;
        try {
            server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .addService(new Platform())
                    .addService(new Store())
                    .intercept(new Door())
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "127.0.0.1:" + server.getPort();
    }

    /** How often that was asked, by the context that it was asked of: a method's name of the event store. */
    public long calls(String method, String context) {
        return calls.stream().filter((method + "@" + context)::equals).count();
    }

    public void change(Consumer<List<Event>> change) {
        synchronized (events) {
            change.accept(events);
        }
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private final class Door implements ServerInterceptor {
        @Override
        public <Q, A> ServerCall.Listener<Q> interceptCall(
                ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
            calls.add(call.getMethodDescriptor().getBareMethodName() + "@" + headers.get(CONTEXT));
            if (token.isEmpty() || token.equals(headers.get(TOKEN))) return next.startCall(call, headers);
            call.close(Status.PERMISSION_DENIED.withDescription("AXONIQ-1000 invalid token"), new Metadata());
            return new ServerCall.Listener<>() {};
        }
    }

    private static final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification who, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder().setSameConnection(true).build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> answer) {
            return heard(instruction -> {}, () -> {}, answer);
        }
    }

    private final class Store extends EventStoreGrpc.EventStoreImplBase {
        @Override
        public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answer) {
            List<Event> appended = new ArrayList<>();
            return new StreamObserver<>() {
                @Override
                public void onNext(Event event) {
                    appended.add(event);
                }

                @Override
                public void onError(Throwable gone) {}

                @Override
                public void onCompleted() {
                    if (!append(appended)) {
                        answer.onError(Status.OUT_OF_RANGE
                                .withDescription("AXONIQ-2000")
                                .asRuntimeException());
                        return;
                    }
                    answer.onNext(Confirmation.newBuilder().setSuccess(true).build());
                    answer.onCompleted();
                }
            };
        }

        @Override
        public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answer) {
            Telling one = new Telling(answer);
            telling.add(one);
            return heard(one::asked, () -> telling.remove(one), answer);
        }

        @Override
        public void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> answer) {
            synchronized (events) {
                events.stream()
                        .filter(one -> one.getAggregateIdentifier().equals(asked.getAggregateId()))
                        .filter(one -> one.getAggregateSequenceNumber() >= asked.getInitialSequence())
                        .forEach(answer::onNext);
            }
            answer.onCompleted();
        }

        @Override
        public void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answer) {
            synchronized (events) {
                answer.onNext(
                        TrackingToken.newBuilder().setToken(events.size() - 1).build());
            }
            answer.onCompleted();
        }

        @Override
        public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> answer) {
            answer.onNext(TrackingToken.newBuilder().setToken(0).build());
            answer.onCompleted();
        }
    }

    private boolean append(Collection<Event> appended) {
        synchronized (events) {
            Set<String> taken = new HashSet<>();
            for (Event one : events) taken.add(place(one));
            if (appended.stream().anyMatch(one -> !taken.add(place(one)))) return false;
            events.addAll(appended);
        }
        telling.forEach(Telling::tell);
        return true;
    }

    private static String place(Event event) {
        return event.getAggregateIdentifier() + ' ' + event.getAggregateSequenceNumber();
    }

    /** One stream of all events, as far as it is allowed to go. */
    private final class Telling {
        private final StreamObserver<EventWithToken> answer;
        private long next = -1;
        private long permits;

        Telling(StreamObserver<EventWithToken> answer) {
            this.answer = answer;
        }

        void asked(GetEventsRequest request) {
            synchronized (events) {
                if (next < 0) next = request.getTrackingToken();
                permits += request.getNumberOfPermits();
            }
            tell();
        }

        void tell() {
            synchronized (events) {
                for (; telling.contains(this) && next >= 0 && next < events.size() && permits > 0; next++, permits--)
                    answer.onNext(EventWithToken.newBuilder()
                            .setToken(next)
                            .setEvent(events.get((int) next))
                            .build());
            }
        }
    }

    /** Until the caller ends it. */
    private static <Q> StreamObserver<Q> heard(Consumer<Q> each, Runnable ended, StreamObserver<?> answer) {
        return new StreamObserver<>() {
            @Override
            public void onNext(Q asked) {
                each.accept(asked);
            }

            @Override
            public void onError(Throwable gone) {
                ended.run();
            }

            @Override
            public void onCompleted() {
                ended.run();
                answer.onCompleted();
            }
        };
    }
}
