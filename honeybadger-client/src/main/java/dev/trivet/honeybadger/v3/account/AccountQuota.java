package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The quotas of an account, and how much of each is used. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountQuota.Builder.class)
public interface AccountQuota extends HasAdditionalProperties {

  /** {@return the maximum number of errors that can be reported} */
  Optional<Integer> errorsLimit();

  /** {@return the number of reported errors that count against the limit} */
  Optional<Integer> errorsConsumed();

  /** {@return the maximum number of sites with uptime checks; empty if there is no limit} */
  Optional<Integer> uptimeLimit();

  /** {@return the number of sites with uptime checks} */
  Optional<Integer> uptimeConsumed();

  /** {@return the maximum number of check-ins; empty if there is no limit} */
  Optional<Integer> checkInsLimit();

  /** {@return the number of existing check-ins} */
  Optional<Integer> checkInsConsumed();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account quota. Not thread-safe. */
  final class Builder extends ImmutableAccountQuota.Builder implements Keeper {
    Builder() {}
  }
}
