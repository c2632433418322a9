package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.honeybadger.FaultSearch;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which faults a list or a bulk operation is about: a search, and when they began and occurred. */
record FaultFilter(
    FaultSearch search,
    @Nullable Instant createdAfter,
    @Nullable Instant occurredAfter,
    @Nullable Instant occurredBefore) {

  private static final List<String> NAMES =
      List.of("q", "created_after", "occurred_after", "occurred_before");

  /** What the query of a call says. */
  static FaultFilter of(Call call, FaultSearch.Facts facts) {
    return of(call::query, facts);
  }

  /** What a body says, or null when it says nothing. */
  static @Nullable FaultFilter of(JsonNode body, FaultSearch.Facts facts) {
    return NAMES.stream().anyMatch(body::hasNonNull)
        ? of(name -> body.hasNonNull(name) ? body.path(name).asText() : null, facts)
        : null;
  }

  private static FaultFilter of(
      Function<String, @Nullable String> values, FaultSearch.Facts facts) {
    var search = FaultSearch.of(values.apply("q"), facts);
    if (!search.unknown().isEmpty()) {
      throw V3Refusals.field(422, "validation_error", "q", "has a word that means nothing");
    }
    return new FaultFilter(
        search,
        time(values, "created_after"),
        time(values, "occurred_after"),
        time(values, "occurred_before"));
  }

  private static @Nullable Instant time(Function<String, @Nullable String> values, String name) {
    return V3Lists.time(name, values.apply(name));
  }

  /** Those that it selects. */
  List<StoredResource> matching(List<StoredResource> all, ResourceCollection notices) {
    return all.stream()
        .filter(search)
        .filter(fault -> createdAfter == null || fault.created().isAfter(createdAfter))
        .filter(fault -> occurrences(fault, notices).anyMatch(this::isWithin))
        .toList();
  }

  /** A fault occurred when its notices came; one without notices, when it was added. */
  private static Stream<Instant> occurrences(StoredResource fault, ResourceCollection notices) {
    var own = notices.all(Instant.MAX, notice -> fault.id().equals(notice.field("fault_id")));
    return own.isEmpty() ? Stream.of(fault.created()) : own.stream().map(StoredResource::created);
  }

  private boolean isWithin(Instant time) {
    return (occurredAfter == null || time.isAfter(occurredAfter))
        && (occurredBefore == null || time.isBefore(occurredBefore));
  }
}
