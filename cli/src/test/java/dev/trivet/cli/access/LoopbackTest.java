package dev.trivet.cli.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "http://LOCALHOST:8080/api/1",
        "http://127.0.0.1:8080",
        "https://127.255.255.254/v2/",
        "http://[::1]:8080/",
        "http://[0:0:0:0:0:0:0:1]/",
        " http://127.0.0.1:8080 "
      })
  void isLoopback_withAnAddressOfThisMachine_isTrue(String address) {
    assertThat(Loopback.is(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "127.0.0.1:8080",
        "ftp://localhost",
        "http://127.attacker.test",
        "http://127.0.0.1.attacker.test",
        "http://localhost.attacker.test",
        "http://attacker.test/?localhost",
        "http://attacker.test#@localhost",
        "http://localhost@attacker.test",
        "http://127.0.0.1:8080@attacker.test",
        "http://attacker.test\\@localhost",
        "http://attacker.test\\\\.localhost",
        "http:\\\\attacker.test/localhost",
        "http://127.1",
        "http://0127.0.0.1",
        "http://127.0.0.256",
        "http://127.0.0.1.",
        "http://localhost.",
        "http://2130706433",
        "http://0x7f.0.0.1",
        "http://0.0.0.0",
        "http://128.0.0.1",
        "http://[::]",
        "http://[::2]",
        "http://[2001:db8::1]",
        "http://\u2460\u2461\u2466.0.0.1.attacker.test",
        "http://loc\u00adalhost.attacker.test"
      })
  void isLoopback_withAnyOtherAddress_isFalse(String address) {
    assertThat(Loopback.is(address)).isFalse();
  }
}
