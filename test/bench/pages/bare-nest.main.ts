import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Controller()
class BareController {
  @Get()
  answer(): string {
    return 'つむぎ';
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

/** What a route costs on this machine before it does anything. */
async function main(): Promise<void> {
  const app = await NestFactory.create(BareModule, { logger: false });
  await app.listen(Number(process.env.PORT), '127.0.0.1');
  process.on('disconnect', () => process.exit(0));
  process.send?.('listening');
}

main().catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
