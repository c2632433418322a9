package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;

/** Chats with an assistant that always says the same. */
final class ChatRoutes {
  private static final String SESSION = "session_id";
  private static final String SAID = "I am a fake and have nothing to say.";

  private final TableCollections collections;
  private final ResourceCollection sessions;
  private final ResourceCollection messages;
  private final FakeContext context;

  ChatRoutes(TableCollections collections, FakeContext context) {
    this.collections = collections;
    this.sessions = collections.of("ai_chat_sessions");
    this.messages = collections.of("ai_chat_session_messages");
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("POST", "v1/ai/chat", this::send)
        .add("GET", "v1/ai/chat/sessions/{session_id}/messages", this::messages)
        .add("DELETE", "v1/ai/chat/sessions/{session_id}", this::delete);
  }

  private FakeResponse send(Call call) {
    var message = call.query("message");
    if (message == null || message.isBlank()) {
      throw RootlyErrors.invalid("Message can't be blank");
    }
    if (call.query("incident_id") != null && call.query("alert_id") != null) {
      throw RootlyErrors.invalid("Pass only one of incident_id and alert_id");
    }
    mustExist(call, "incident_id", "incidents");
    mustExist(call, "alert_id", "alerts");
    var session = session(call).id();
    add(session, "user", message);
    add(session, "assistant", SAID);
    var reply = Json.object().put("id", session).put("type", "ai_chat_responses");
    reply.putObject("attributes").put(SESSION, session).put("reply", SAID).putNull("status");
    return RootlyViews.data(200, reply);
  }

  private void mustExist(Call call, String parameter, String type) {
    var id = call.query(parameter);
    if (id != null && collections.of(type).find(id, Instant.MAX) == null) {
      throw RootlyErrors.missing();
    }
  }

  private StoredResource session(Call call) {
    var id = call.query(SESSION);
    if (id == null) {
      return sessions.add(Json.object(), Instant.MIN);
    }
    var session = sessions.find(id, Instant.MAX);
    if (session == null) {
      throw RootlyErrors.missing();
    }
    return session;
  }

  private void add(String session, String role, String content) {
    messages.add(
        Json.object().put(SESSION, session).put("role", role).put("content", content),
        context.visibleFrom());
  }

  private FakeResponse messages(Call call) {
    var session = sessions.named(call, SESSION).id();
    var all = messages.seen(call, one -> session.equals(one.field(SESSION)));
    var body = new ListPage<>(call, context, all).document(this::message);
    body.remove("links");
    body.set("messages", body.remove("data"));
    return FakeResponse.json(200, body);
  }

  /** A message is not a resource: its members are beside its ID. */
  private ObjectNode message(StoredResource message) {
    return Json.object()
        .put("id", message.id())
        .setAll(messages.view(message).withObject("/attributes"));
  }

  private FakeResponse delete(Call call) {
    sessions.remove(sessions.named(call, SESSION));
    return FakeResponse.empty(204);
  }
}
