package dev.trivet.testkit.internal.honeybadgerv3;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Faults that were merged into others: reads are sent there, writes are refused. */
final class MergedFaults {
  private static final Pattern FAULT = Pattern.compile("(.*/projects/[^/]+/faults/)([^/]+)(.*)");
  private static final String FOREIGN = "https://app.honeybadger.io";

  private final Map<String, String> survivors = new ConcurrentHashMap<>();
  private final FakeContext context;

  MergedFaults(FakeContext context) {
    this.context = context;
  }

  void add(String id, String survivor) {
    survivors.put(id, survivor);
  }

  void reset() {
    survivors.clear();
  }

  /** The response to a call about a merged fault; {@code null} for any other call. */
  @Nullable FakeResponse responseTo(Call call) {
    var path = FAULT.matcher(call.path());
    var survivor = path.matches() ? survivors.get(path.group(2)) : null;
    if (survivor == null) {
      return null;
    }
    var location = context.linkOrigin(FOREIGN) + path.group(1) + survivor + path.group(3);
    if (call.write()) {
      throw V3Refusals.merged(survivor, location);
    }
    return FakeResponse.json(301, Json.object()).with("Location", location);
  }
}
