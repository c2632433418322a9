package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.FakeUpload;
import dev.trivet.testkit.internal.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Changes one project from outside the API. */
public final class ProjectBackdoor {
  private final long id;
  private final RollbarStore store;
  private final ProjectParts parts;

  ProjectBackdoor(long id, RollbarStore store, ProjectParts parts) {
    this.id = id;
    this.store = store;
    this.parts = parts;
  }

  /** The secret of the token that the project has for a scope from its beginning. */
  public String token(String scope) {
    synchronized (store) {
      return store.tokens.ofProject(id, Instant.MAX).stream()
          .filter(token -> token.values().path("name").asText().equals(scope))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no token for " + scope))
          .secret();
    }
  }

  /** Adds an item with one occurrence. */
  public long addItem(Map<String, ?> attributes) {
    synchronized (store) {
      return parts.intake.seed(id, attributes).id();
    }
  }

  /** Adds an occurrence of an item. */
  public long addOccurrence(long itemId, Map<String, ?> data) {
    synchronized (store) {
      return parts.intake.occur(item(itemId), Json.of(data));
    }
  }

  /** Adds a comment of the user who owns the account. */
  public long addComment(long itemId, String text, String source) {
    synchronized (store) {
      var comment = parts.history.add(item(itemId), text, source, false, Instant.MIN);
      return comment.path("id").asLong();
    }
  }

  private Item item(long itemId) {
    var item = store.items.get(itemId);
    if (item == null || item.projectId() != id) {
      throw new IllegalArgumentException("no item " + itemId);
    }
    return item;
  }

  /** Adds a deploy. */
  public long addDeploy(Map<String, ?> attributes) {
    synchronized (store) {
      var values = checked("deploy", attributes);
      return RollbarFormat.number(parts.deploys.add(id, values, Instant.MIN).id());
    }
  }

  /** Adds an environment, or finds the one with a name. */
  public long addEnvironment(String name) {
    synchronized (store) {
      return RollbarFormat.number(parts.intake.addEnvironment(id, name, Instant.MIN).id());
    }
  }

  private ObjectNode checked(String type, Map<String, ?> attributes) {
    var known = parts.tables.of(type).facts().attributes().keySet();
    for (var name : attributes.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException("a resource of " + type + " has no " + name);
      }
    }
    return Json.of(attributes);
  }

  /** Says in advance what a query finds. */
  public void answerQuery(String query, List<String> columns, List<? extends List<?>> rows) {
    synchronized (store) {
      parts.queries.know(id, query, columns, rows);
    }
  }

  /** Moves a job to another status. */
  public void moveQuery(long jobId, String status) {
    synchronized (store) {
      parts.queries.move(id, jobId, status);
    }
  }

  /** Ends a job with what it found. */
  public void finishQuery(long jobId, List<String> columns, List<? extends List<?>> rows) {
    synchronized (store) {
      parts.queries.finish(id, jobId, columns, rows);
    }
  }

  /** Adds a replay. */
  public void addReplay(
      String environment, String session, String replay, List<? extends Map<String, ?>> events) {
    synchronized (store) {
      var wrapped = Json.of(Map.of("events", events)).path("events");
      parts.replays.add(new ReplayRoutes.Replay(id, environment, session, replay), wrapped);
    }
  }

  /** What was uploaded, the oldest first. */
  public List<FakeUpload> uploads() {
    synchronized (store) {
      return parts.uploads.ofProject(id);
    }
  }
}
