package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The limits of an account, and what was used of each. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountQuota.Builder.class)
public interface AccountQuota extends HasAdditionalProperties {

  /** {@return the number of errors that may be reported} */
  Optional<Integer> errorsLimit();

  /** {@return the number of errors that were reported} */
  Optional<Integer> errorsConsumed();

  /** {@return the number of sites that may be checked; empty where there is no limit} */
  Optional<Integer> uptimeLimit();

  /** {@return the number of sites that are checked} */
  Optional<Integer> uptimeConsumed();

  /** {@return the number of check-ins that there may be; empty where there is no limit} */
  Optional<Integer> checkInsLimit();

  /** {@return the number of check-ins that there are} */
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
