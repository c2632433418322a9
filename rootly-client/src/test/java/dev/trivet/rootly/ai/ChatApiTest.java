package dev.trivet.rootly.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rootly.LoopbackTest;
import org.junit.jupiter.api.Test;

/** Chats with the assistant. */
class ChatApiTest extends LoopbackTest {

  @Test
  void send_inASession_asksInTheAddress() {
    respond(
        """
        {"data": {"id": "m", "type": "ai_chat_responses",
          "attributes": {"session_id": "s", "reply": "All is well"}}}
        """);

    var reply = rootly.ai().chat().send("How are we?", ChatOptions.session("s"));

    assertThat(lines()).containsExactly("POST /v1/ai/chat?message=How are we?&session_id=s");
    assertThat(reply.sessionId()).contains("s");
    assertThat(reply.reply()).contains("All is well");
  }

  @Test
  void send_aboutAnIncidentOrAnAlert_namesIt() {
    SERVER.respond(
        json(200, quoted("{'data':{'id':'m'}}")), json(200, quoted("{'data':{'id':'m'}}")));

    rootly.ai().chat().send("Why?", ChatOptions.incident("i"));
    rootly.ai().chat().send("Why?", ChatOptions.alert("a"));

    assertThat(lines())
        .containsExactly(
            "POST /v1/ai/chat?message=Why?&incident_id=i",
            "POST /v1/ai/chat?message=Why?&alert_id=a");
  }

  @Test
  void send_nothing_isRefusedUnsent() {
    respond(quoted("{'data':{'id':'m'}}"));

    assertThatThrownBy(() -> rootly.ai().chat().send(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rootly.chat.send needs a message");
    assertThat(requests()).isEmpty();
  }

  @Test
  void messages_areReadWithWhoWroteThem() {
    respond(quoted("{'messages':[{'id':'1','role':'assistant','content':'Hi'}]}"));

    var messages = rootly.ai().chat().messages("s").toList();

    assertThat(messages).hasSize(1);
    assertThat(messages.get(0).role()).contains(ChatRole.ASSISTANT);
  }

  @Test
  void messages_onSeveralPages_areReadToTheEnd() {
    SERVER.respond(
        json(200, quoted("{'messages':[{'id':'1'}],'meta':{'next_page':2}}")),
        json(200, quoted("{'messages':[{'id':'2'}],'meta':{'next_page':null}}")));

    assertThat(rootly.ai().chat().messages("s"))
        .extracting(ChatMessage::id)
        .containsExactly("1", "2");
    assertThat(lines())
        .containsExactly(
            "GET /v1/ai/chat/sessions/s/messages",
            "GET /v1/ai/chat/sessions/s/messages?page[number]=2");
  }

  @Test
  void delete_endsASession() {
    respond(json(204, ""));

    rootly.ai().chat().delete("s");

    assertThat(lines()).containsExactly("DELETE /v1/ai/chat/sessions/s");
  }
}
