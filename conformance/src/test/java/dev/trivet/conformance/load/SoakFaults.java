package dev.trivet.conformance.load;

import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.proxy.ConnectionEnd;
import dev.trivet.testkit.proxy.FaultProxy;
import dev.trivet.testkit.proxy.WireFault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Everything that can go wrong with a service and with the wire to it, at random. */
final class SoakFaults {

  /** How many of a hundred calls a service spoils, and of a hundred the wire. */
  private static final int SHARE = 8;

  private static final List<FaultAction> OF_THE_SERVICE =
      List.of(
          FaultAction.rateLimited(),
          FaultAction.cutBeforeWrite(),
          FaultAction.cutAfterWrite(),
          FaultAction.html502(),
          FaultAction.serverError(500),
          FaultAction.serverError(503),
          FaultAction.serverError(408),
          FaultAction.emptyBody());

  private static final List<Function<SplittableRandom, WireFault>> OF_THE_WIRE =
      List.of(
          random -> WireFault.cutRequest(random.nextInt(400), end(random)),
          random -> WireFault.cutResponse(random.nextInt(900), end(random)),
          random -> WireFault.closeAfterResponse(end(random)),
          random -> WireFault.trickle(1 + random.nextInt(60), Duration.ofMillis(1)),
          random -> WireFault.wrongLength(random.nextInt(40) - 20),
          random -> WireFault.gzip(),
          random -> WireFault.charset(StandardCharsets.UTF_16),
          random -> WireFault.header("Content-Encoding", "gzip"),
          random -> WireFault.header("Retry-After", "2147483648"),
          random -> WireFault.body(body -> Arrays.copyOf(body, body.length / 2)),
          random -> WireFault.body(body -> "<html>".getBytes(StandardCharsets.US_ASCII)),
          random -> WireFault.raw("SSH-2.0\r\n".getBytes(StandardCharsets.US_ASCII), end(random)),
          random -> WireFault.goAway(),
          random -> WireFault.refusedStream(),
          random -> WireFault.resetStream(),
          random -> random.nextInt(20) == 0 ? WireFault.silence() : WireFault.none());

  private final long seed;
  private final Map<FaultAction.Kind, AtomicInteger> done = new EnumMap<>(FaultAction.Kind.class);
  private final AtomicInteger turn = new AtomicInteger();
  private final AtomicInteger[] planned = new AtomicInteger[OF_THE_WIRE.size()];

  SoakFaults(long seed) {
    this.seed = seed;
    OF_THE_SERVICE.forEach(action -> done.put(action.kind(), new AtomicInteger()));
    Arrays.setAll(planned, any -> new AtomicInteger());
  }

  private static ConnectionEnd end(SplittableRandom random) {
    return random.nextBoolean() ? ConnectionEnd.FIN : ConnectionEnd.RST;
  }

  /** What happens to a call at the service: decided by the seed and the call's number alone. */
  FaultAction ofTheService(FakeCall call) {
    var random = new SplittableRandom(seed + call.number() * 0x9E3779B97F4A7C15L);
    if (random.nextInt(100) >= SHARE) {
      return FaultAction.none();
    }
    var action = OF_THE_SERVICE.get(random.nextInt(OF_THE_SERVICE.size()));
    done.get(action.kind()).incrementAndGet();
    return action;
  }

  /** Lets something happen on the wire now and then. */
  void onTheWire(FaultProxy proxy, SplittableRandom random) {
    if (random.nextInt(100) < SHARE) {
      int which = turn.getAndIncrement() % OF_THE_WIRE.size();
      proxy.next(1, OF_THE_WIRE.get(which).apply(random));
      planned[which].incrementAndGet();
    } else if (random.nextInt(100) < 2) {
      proxy.closeIdle(end(random));
    }
  }

  /** The kinds that have not happened at all. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    done.forEach(
        (kind, count) -> {
          if (count.get() == 0) {
            missing.add(kind.toString());
          }
        });
    for (int i = 0; i < planned.length; i++) {
      if (planned[i].get() == 0) {
        missing.add("fault " + i + " of the wire");
      }
    }
    return missing;
  }
}
