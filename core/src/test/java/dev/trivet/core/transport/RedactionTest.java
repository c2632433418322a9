package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RedactionTest {

  /** In the forms in which a service may send it back. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "k/\"&\\<x>=1",
        "k%2F%22%26%5C%3Cx%3E%3D1",
        "ay8iJlw8eD49MQ==",
        "ay8iJlw8eD49MTo=",
        "k/\\\"&\\\\<x>=1",
        "k\\/\\\"&\\\\<x>=1",
        "k/\\\"\\u0026\\\\\\u003Cx\\u003E=1",
        "\\u006b\\u002F\\u0022\\u0026\\\\\\u003cx\\u003e\\u003D1",
        "k/%22&%5c%3Cx%3E=1",
        "k&#x2F;&quot;&amp;\\&lt;x&gt;&#61;1",
        "k\\\\\\/\\\\\\\"&\\\\\\\\<x>=1",
        "K/\"&\\<X>=1",
        "k\0/\0\"\0&\0\\\0<\0x\0>\0=1"
      })
  void clean_masksEveryForm(String form) {
    var redaction = new Redaction(Set.of("k/\"&\\<x>=1"));

    assertThat(redaction.clean("before " + form + " after")).isEqualTo("before *** after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "100 % & more\\",
        "\\u00e9 %e9 %zz &#233; &#; &nope; &amp",
        "%",
        "&#x",
        "\\u12"
      })
  void clean_whenThereIsNoSecret_changesNothing(String text) {
    assertThat(new Redaction(Set.of("fake-token")).clean(text)).isEqualTo(text);
  }

  /** A letter outside ASCII that is a form of one in the secret counts as that letter. */
  @ParameterizedTest
  @ValueSource(strings = {"key-kind", "KEY-KIND", "\u212aey-kind", "key-\u212aind"})
  void clean_whateverTheCase_masks(String form) {
    assertThat(new Redaction(Set.of("key-kind")).clean("k " + form + " k" + form))
        .isEqualTo("k *** k***");
  }
}
