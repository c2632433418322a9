package dev.trivet.testkit;

import dev.trivet.testkit.time.VirtualTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** One fake of each kind on one clock, each started when it is first asked for. */
final class Fakes {
  private static final Map<Class<?>, Function<VirtualTime, Fake>> STARTERS =
      Map.of(
          FakeRollbar.class, time -> FakeRollbar.start(options -> options.clock(time)),
          FakeRootly.class, time -> FakeRootly.start(options -> options.clock(time)),
          FakeHoneybadger.class, time -> FakeHoneybadger.start(options -> options.clock(time)),
          FakeHoneybadgerV3.class, time -> FakeHoneybadgerV3.start(options -> options.clock(time)));

  private final VirtualTime time = new VirtualTime();
  private final Map<Class<?>, Fake> running = new LinkedHashMap<>();

  static boolean knows(Class<?> type) {
    return type == VirtualTime.class || STARTERS.containsKey(type);
  }

  synchronized Object get(Class<?> type) {
    if (type == VirtualTime.class) {
      return time;
    }
    var starter = STARTERS.get(type);
    if (starter == null) {
      throw new IllegalArgumentException("not a fake: " + type.getName());
    }
    return running.computeIfAbsent(type, any -> starter.apply(time));
  }

  synchronized void reset() {
    time.reset();
    running.values().forEach(Fake::reset);
  }

  synchronized void close() {
    running.values().forEach(Fake::close);
    running.clear();
  }
}
