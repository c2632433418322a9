package dev.trivet.cli.holdings;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.rootly.access.ApiKey;
import dev.trivet.rootly.access.ApiKeyKind;
import dev.trivet.rootly.access.ApiKeyQuery;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.jsonapi.ResourceRef;
import java.util.List;
import java.util.Optional;

/**
 * API keys of the person. A key cannot be handed over, and deleting it cannot be taken back, so
 * nothing is deleted unless the response itself says whose key it is: the filter may be ignored.
 */
final class ApiKeyHoldings implements HoldingFinder {

  private static final Include CREATED_BY = new Include("created_by");

  private final RootlyLook look;

  ApiKeyHoldings(RootlyLook look) {
    this.look = look;
  }

  @Override
  public String kind() {
    return "API key";
  }

  @Override
  public List<Holding> find() {
    var query = ApiKeyQuery.all().userId(Long.toString(look.leaver())).include(CREATED_BY);
    var keys =
        look.rootly().access().apiKeys().list(query).stream()
            .filter(key -> creator(key).filter(id -> !look.isLeaver(id)).isEmpty())
            .toList();
    boolean own = !keys.isEmpty() && isKeyOfLeaver();
    return keys.stream().map(key -> holding(key, own)).toList();
  }

  private static Optional<String> creator(ApiKey key) {
    return key.related("created_by").stream().map(ResourceRef::id).findFirst();
  }

  private Holding holding(ApiKey key, boolean own) {
    var holding = look.holding(kind(), key.id(), key.name().orElse(key.id()));
    if (creator(key).isEmpty()) {
      return holding.byHand("Rootly does not say whose key it is");
    }
    if (key.kind().filter(ApiKeyKind.PERSONAL::equals).isEmpty()) {
      return holding.byHand("others use it too: replace it");
    }
    if (own) {
      return holding.byHand("this program may be using it: use the key of somebody else");
    }
    return holding.remove(
        "",
        () -> {
          look.rootly().access().apiKeys().delete(key.id());
          return true;
        });
  }

  /** Whether the calls of this program are made with a key of the person who leaves. */
  private boolean isKeyOfLeaver() {
    try {
      return look.isLeaver(look.rootly().users().current().id());
    } catch (NotFoundException | PermissionException keyOfNobody) {
      return false;
    }
  }
}
