package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** How long it took to resolve items. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TtrMetrics.Builder.class)
public interface TtrMetrics extends HasAdditionalProperties {

  /** {@return the spans of time} */
  List<TtrPoint> data();

  /** {@return what was asked for, as Rollbar understood it} */
  @Value.Default
  default Members params() {
    return Members.none();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds metrics. Not thread-safe. */
  final class Builder extends ImmutableTtrMetrics.Builder implements Keeper {
    Builder() {}
  }
}
