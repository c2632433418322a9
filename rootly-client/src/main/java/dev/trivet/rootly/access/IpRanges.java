package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.List;
import org.immutables.value.Value;

/** The IP addresses of Rootly's integrations and webhooks. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IpRanges.Builder.class, using = ResourceDeserializer.class)
public interface IpRanges extends Resource {

  /** {@return the IPv4 addresses of Rootly's integrations} */
  List<String> integrationsIpv4();

  /** {@return the IPv6 addresses of Rootly's integrations} */
  List<String> integrationsIpv6();

  /** {@return the IPv4 addresses of Rootly's webhooks} */
  List<String> webhooksIpv4();

  /** {@return the IPv6 addresses of Rootly's webhooks} */
  List<String> webhooksIpv6();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds IP ranges. Not thread-safe. */
  final class Builder extends ImmutableIpRanges.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
