package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Duration;
import java.util.List;

/** Whose API keys are listed, new tokens of them, and the addresses that Rootly calls from. */
final class ApiKeyRoutes {
  /** The relationship, and the value of a key that names its owner. */
  static final String CREATED_BY = "created_by";

  private static final Duration VALID = Duration.ofDays(90);

  private final TableCollections collections;
  private final RootlyFormat format;
  private final ResourceDirectory directory;
  private final FakeContext context;
  private int rotations;

  ApiKeyRoutes(
      TableCollections collections,
      RootlyFormat format,
      ResourceDirectory directory,
      FakeContext context) {
    this.collections = collections;
    this.format = format;
    this.directory = directory;
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/api_keys", this::list)
        .add("POST", "v1/api_keys/{key}/rotate", this::rotate)
        .add("GET", "v1/ip_ranges", call -> ipRanges());
  }

  /** Only keys that a test has added for a user have an owner. */
  private FakeResponse list(Call call) {
    var keys = collections.of("api_keys");
    var user = call.query("filter[user_id]");
    var found =
        keys.all(context.horizon(call), key -> user == null || user.equals(key.field(CREATED_BY)));
    var response = format.list(call, keys, found);
    return RootlyLookup.include(call).contains(CREATED_BY)
        ? new AddedRelationship(CREATED_BY, this::owner).to(response)
        : response;
  }

  private List<ObjectNode> owner(String id) {
    var key = collections.of("api_keys").find(id, context.now());
    var owner = key == null ? null : key.field(CREATED_BY);
    return owner == null ? List.of() : List.of(directory.source("users").view(owner));
  }

  /** Any key can be rotated, although Rootly takes only the one that the call is made with. */
  private FakeResponse rotate(Call call) {
    var keys = collections.of("api_keys");
    var key = keys.named(call, "key");
    var given = RootlyLookup.attributes(call, "api_keys");
    var expires = Json.text(given, "expires_at");
    keys.change(
        key,
        Json.object()
            .put("token", "fake-api-keys-rotated-" + ++rotations)
            .put(
                "expires_at",
                expires == null ? RootlyViews.time(context.now().plus(VALID)) : expires));
    var view = keys.view(key);
    RootlyFormat.addSecrets(view, keys, key);
    return RootlyViews.data(200, view);
  }

  private static FakeResponse ipRanges() {
    ObjectNode body = Json.object();
    var resource = body.putObject("data").put("id", "ip_ranges").put("type", "ip_ranges");
    var attributes = resource.putObject("attributes");
    attributes.putArray("integrations_ipv4").add("192.0.2.1");
    attributes.putArray("integrations_ipv6").add("2001:db8::1");
    attributes.putArray("webhooks_ipv4").add("198.51.100.1");
    attributes.putArray("webhooks_ipv6").add("2001:db8::2");
    return FakeResponse.json(200, body);
  }
}
