package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The policy of a private agent's provider: what the provider may do, and its limits. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PrivateAgentPolicy.Builder.class)
public interface PrivateAgentPolicy extends HasAdditionalProperties {

  /** {@return the policy's digest} */
  Optional<String> digest();

  /** {@return whether the policy applies to a whole cluster} */
  Optional<Boolean> clusterScoped();

  /** {@return whether pod logs are included} */
  Optional<Boolean> podLogs();

  /** {@return the maximum concurrency} */
  Optional<Integer> maximumConcurrency();

  /** {@return the maximum number of attribute values} */
  Optional<Integer> maximumAttributeValues();

  /** {@return the maximum number of documents} */
  Optional<Integer> maximumDocuments();

  /** {@return the maximum number of entries} */
  Optional<Integer> maximumEntries();

  /** {@return the maximum number of exemplars} */
  Optional<Integer> maximumExemplars();

  /** {@return the maximum number of indices} */
  Optional<Integer> maximumIndices();

  /** {@return the maximum number of label values} */
  Optional<Integer> maximumLabelValues();

  /** {@return the maximum number of nodes} */
  Optional<Integer> maximumNodes();

  /** {@return the maximum number of pattern points} */
  Optional<Integer> maximumPatternPoints();

  /** {@return the maximum number of points in a series} */
  Optional<Integer> maximumPointsPerSeries();

  /** {@return the maximum number of profile types} */
  Optional<Integer> maximumProfileTypes();

  /** {@return the maximum size of a query, in bytes} */
  Optional<Integer> maximumQueryBytes();

  /** {@return the maximum size of a request, in bytes} */
  Optional<Integer> maximumRequestBytes();

  /** {@return the maximum size of a response, in bytes} */
  Optional<Integer> maximumResponseBytes();

  /** {@return the maximum length of a time range, in seconds} */
  Optional<Integer> maximumRangeSeconds();

  /** {@return the maximum number of rows} */
  Optional<Integer> maximumRows();

  /** {@return the maximum size of a result, in bytes} */
  Optional<Integer> maximumResultBytes();

  /** {@return the maximum number of items} */
  Optional<Integer> maximumItems();

  /** {@return the maximum number of messages} */
  Optional<Integer> maximumMessages();

  /** {@return the maximum size of a message, in bytes} */
  Optional<Integer> maximumMessageBytes();

  /** {@return the maximum number of records to scan} */
  Optional<Integer> maximumScanRecords();

  /** {@return the maximum number of bytes to scan} */
  Optional<Integer> maximumScanBytes();

  /** {@return the maximum number of series} */
  Optional<Integer> maximumSeries();

  /** {@return the maximum number of shards} */
  Optional<Integer> maximumShards();

  /** {@return the maximum number of slow log entries} */
  Optional<Integer> maximumSlowlogEntries();

  /** {@return the maximum number of spans in a span set} */
  Optional<Integer> maximumSpansPerSpanSet();

  /** {@return the maximum number of stale values} */
  Optional<Integer> maximumStaleValues();

  /** {@return the maximum timeout, in seconds} */
  Optional<Integer> maximumTimeoutSeconds();

  /** {@return the maximum number of traces} */
  Optional<Integer> maximumTraces();

  /** {@return the age from which a transaction counts as stuck, in seconds} */
  Optional<Integer> stuckTransactionSeconds();

  /** {@return the namespaces that the policy names} */
  List<String> namespaces();

  /** {@return the allowed indices} */
  List<String> allowedIndices();

  /** {@return the field that contains the timestamp} */
  Optional<String> timestampField();

  /** {@return the database that the policy names} */
  Optional<String> database();

  /** {@return the allowed schemas} */
  List<String> allowedSchemas();

  /** {@return the allowed HTTP methods} */
  List<String> allowedMethods();

  /** {@return the allowed prefixes of request paths} */
  List<String> allowedPathPrefixes();

  /** {@return the allowed request headers} */
  List<String> allowedRequestHeaders();

  /** {@return the response headers that are exposed} */
  List<String> exposedResponseHeaders();

  /** {@return the allowed topics} */
  List<String> allowedTopics();

  /** {@return the denied topics} */
  List<String> deniedTopics();

  /** {@return whether internal topics are included} */
  Optional<Boolean> includeInternalTopics();

  /** {@return whether reading messages is allowed} */
  Optional<Boolean> allowMessageReads();

  /** {@return whether the values of messages are included} */
  Optional<Boolean> includeMessageValues();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a private agent policy. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentPolicy.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
