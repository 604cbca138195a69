// Makes a key pair: writes the public key to a file and prints a publisher's token signed with the other.
import { createSign, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
writeFileSync(process.argv[2], publicKey.export({ type: 'spki', format: 'pem' }));

const now = Math.floor(Date.now() / 1000);
const encode = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');
const claims = { iss: process.argv[3], upn: 'editor', groups: ['publisher'], iat: now, exp: now + 3600 };
const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
console.log(`${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`);
