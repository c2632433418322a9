package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** The times that it took to resolve items, over a time range. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TtrMetrics.Builder.class)
public interface TtrMetrics extends HasAdditionalProperties {

  /** {@return the times to resolve, by time interval} */
  List<TtrPoint> data();

  /** {@return the parameters of the query, as Rollbar understood them} */
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
