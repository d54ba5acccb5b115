import Foundation
import Testing

@testable import Dossier

@Suite struct `A kept password` {
    private static let password = "bốn từ không liên quan"
    /// Costs that only a test may have, so that it is quick.
    private static let quick = "$scrypt$ln=10,r=8,p=16$TmFDbA==$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWI="

    @Test func `is known again, and no other is taken for it`() throws {
        let kept = try PasswordHash(of: Self.password)
        #expect(try kept.isOf(Self.password))
        for other in ["", "bốn từ không liên qua", "Bốn từ không liên quan", "bon tu khong lien quan", Self.password + "!"] {
            #expect(try !kept.isOf(other), "\(other)")
        }
    }

    /// RFC 7914 section 12: the first 32 bytes of two of its examples.
    @Test(arguments: [
        (quick, "password"),
        ("$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU=$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI=", "pleaseletmein"),
    ])
    func `is derived as RFC 7914 has it`(text: String, password: String) throws {
        #expect(try PasswordHash(text: text).isOf(password))
        #expect(try !PasswordHash(text: text).isOf(password + "x"))
    }

    @Test func `stands with its costs and a salt of its own, and never in the clear`() throws {
        let one = try PasswordHash(of: Self.password)
        let other = try PasswordHash(of: Self.password)
        #expect(one.text != other.text)
        let parts = one.text.split(separator: "$").map(String.init)
        #expect(parts.count == 4)
        #expect(parts.prefix(2) == ["scrypt", "ln=15,r=8,p=3"])
        #expect(Data(base64Encoded: parts[2])?.count == 16)
        #expect(Data(base64Encoded: parts[3])?.count == 32)
        #expect(parts[2] != other.text.split(separator: "$").map(String.init)[2])
        #expect(!one.text.contains(Self.password))
    }

    @Test func `is the same however its letters were composed, and with a blank around it`() throws {
        let kept = try PasswordHash(of: Self.password.precomposedStringWithCanonicalMapping)
        let apart = Self.password.decomposedStringWithCanonicalMapping
        #expect(Array(apart.utf8) != Array(Self.password.precomposedStringWithCanonicalMapping.utf8))
        #expect(try kept.isOf(apart))
        #expect(try kept.isOf(" \(Self.password)\n"))
    }

    @Test(arguments: [
        quick.replacing("TmFDbA==", with: "TmFDbQ=="), quick.replacing("ln=10", with: "ln=9"), quick.replacing("p=16", with: "p=15"),
        quick.replacing("MWI=", with: "MWM="), "$scrypt$ln=10,r=8,p=16$TmFDbA==$/bq+HJ00cgB4VucZDQHp/g==",
    ])
    func `whose text was altered is no password's any more`(text: String) throws {
        #expect(text != Self.quick)
        #expect(try !PasswordHash(text: text).isOf("password"))
    }

    @Test(arguments: [
        "", "password", "$scrypt$ln=10,r=8$TmFDbA==$/bq+HA==", "$scrypt$ln=10,r=8,p=16$TmFDbA==$", "$scrypt$ln=10,r=8,p=16$*$/bq+HA==",
        "$scrypt$ln=63,r=99,p=99$TmFDbA==$/bq+HA==", "$scrypt$ln=0,r=8,p=1$TmFDbA==$/bq+HA==", "$scrypt$ln=10,r=0,p=1$TmFDbA==$/bq+HA==",
        "$scrypt$ln=30,r=8,p=1$TmFDbA==$/bq+HA==", quick + "$",
    ])
    func `whose text is none, or asks for all memory, is unreadable`(text: String) {
        #expect(throws: UnreadableRow(field: "account.password")) { try PasswordHash(text: text).isOf("password") }
    }

    @Test func `that the program makes up is long, legible and never the same`() {
        let made = (0..<200).map { _ in MadePassword().text }
        #expect(Set(made).count == made.count)
        #expect(made.allSatisfy { $0.wholeMatch(of: /[a-z0-9]{5}(-[a-z0-9]{5}){3}/) != nil })
        #expect(made.allSatisfy { !$0.contains { "0o1ilq9v2z5s8b".contains($0) } })
        #expect(Double(MadePassword.groups * MadePassword.signsOfGroup) * log2(Double(MadePassword.signs.count)) >= 80)
        #expect(Set(made.joined()).subtracting("-") == Set(MadePassword.signs))
    }
}
