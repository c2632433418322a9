package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.values.OccurrenceCount;
import java.util.List;
import org.immutables.value.Value;

/**
 * The numbers of errors that were reported to an account in the current month, by what Honeybadger
 * did with them.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountStatistics.Builder.class)
public interface AccountStatistics extends HasAdditionalProperties {

  /** {@return the numbers of errors that were stored} */
  List<OccurrenceCount> stored();

  /** {@return the numbers of errors that were discarded because reports were throttled} */
  List<OccurrenceCount> limited();

  /** {@return the numbers of errors that were discarded because their faults are ignored} */
  List<OccurrenceCount> ignored();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds account statistics. Not thread-safe. */
  final class Builder extends ImmutableAccountStatistics.Builder implements Keeper {
    Builder() {}
  }
}
